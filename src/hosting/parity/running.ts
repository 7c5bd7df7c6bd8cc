import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { mkdtemp, rm, chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { listen, portOf } from '../listen.ts'
import { ask } from './ask.ts'

/** A web server that serves a site on this machine only. */
export interface Running {
  /** Its address, with no slash at the end. */
  readonly origin: string
  stop(): Promise<void>
}

export interface Site {
  readonly dir: string
  readonly base: string
}

export const loopback = '127.0.0.1'
const patience = 10_000
const pause = 50

// Debian keeps servers where only root looks for programs.
export const environment = { ...process.env, PATH: [process.env['PATH'] ?? '', '/usr/sbin', '/usr/local/sbin'].join(delimiter) }

export const isInstalled = (program: string, versionOption: string): boolean =>
  spawnSync(program, [versionOption], { env: environment }).status === 0

export async function freePort(): Promise<number> {
  const server = createServer()
  await listen(server, 0, loopback)
  const port = portOf(server)
  server.close()
  await once(server, 'close')
  return port
}

/** A new folder for a program's own files, readable for the user it may change to. */
export async function makeWorkFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'manual-server-'))
  await chmod(folder, 0o755)
  return folder
}

/**
 * Starts a program that serves on a port and waits for its first answer.
 * @throws with what the program said when it ends or does not answer in time
 */
export async function run(program: string, options: readonly string[], port: number, folder: string): Promise<Running> {
  const child = spawn(program, options, { env: { ...environment, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', (text: Buffer) => (said += text.toString()))
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const ended = once(child, 'exit')
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) child.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  const origin = `http://${loopback}:${port}`
  for (const deadline = Date.now() + patience; Date.now() < deadline && child.exitCode === null; ) {
    const answered = await ask(`${origin}/`).then(() => true, () => false)
    if (answered) return { origin, stop }
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  await stop()
  throw new Error(`${program} did not start: ${said}`)
}
