import { buildManual, type BuiltManual } from '../build.ts'
import type { Problem } from '../problem.ts'

export interface LiveManual {
  /** The last version that was whole, if there was one. */
  current(): BuiltManual | undefined
  /** Builds again, now and, where something changed in between, once more. */
  rebuild(): Promise<void>
}

export interface LiveManualEvents {
  /** Told after each build. */
  readonly onBuilt: (problems: readonly Problem[]) => void
  /** Told when a version differs from the one before. */
  readonly onChanged: (manual: BuiltManual) => void
  /** Told when a build threw. */
  readonly onFailed: (error: unknown) => void
}

/**
 * Keeps the newest whole version of a folder in memory while it is edited: a change with errors leaves the version
 * before it in place.
 */
export function liveManual(folder: string, { onBuilt, onChanged, onFailed }: LiveManualEvents): LiveManual {
  let last: BuiltManual | undefined
  let running: Promise<void> | undefined
  let again = false
  const buildOnce = async (): Promise<void> => {
    const { problems, manual } = await buildManual(folder)
    onBuilt(problems)
    const changed = manual && manual.pointer.version !== last?.pointer.version
    if (manual) last = manual
    if (changed) onChanged(manual)
  }
  const buildUntilStill = async (): Promise<void> => {
    do {
      again = false
      await buildOnce().catch(onFailed)
    } while (again)
    running = undefined
  }
  return {
    current: () => last,
    rebuild: () => {
      if (running) again = true
      return (running ??= buildUntilStill())
    },
  }
}
