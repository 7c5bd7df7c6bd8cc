import { cpus, loadavg, release, totalmem, type as systemName } from 'node:os'

/** Where figures were measured: without that, times mean nothing. */
export const machine = (browser: string) => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryBytes: totalmem(),
  system: `${systemName()} ${release()}`,
  node: process.version,
  browser,
  /** Processes that wanted the processor in the last minute: others than the bench make times longer. */
  load: loadavg()[0] ?? 0,
})
