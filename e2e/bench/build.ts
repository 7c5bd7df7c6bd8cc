import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { rm } from 'node:fs/promises'
import { filesBelow } from '../../src/hosting/files-below.ts'
import { followMemory } from './process-memory.ts'

export const root = resolve(import.meta.dirname, '../..')
const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')

export interface Build {
  readonly milliseconds: number
  /** Peak memory of the build and what it starts; undefined where the system does not tell. */
  readonly bytes: number | undefined
  readonly files: number
}

/**
 * Builds the production site of a content folder in a process of its own, exactly as `npm run build` does.
 * @throws with what the build printed, when it fails
 */
export async function buildSite(data: string, site: string): Promise<Build> {
  await rm(site, { recursive: true, force: true })
  const started = performance.now()
  const env = { ...process.env, MANUAL_DATA: data, MANUAL_OUT: site }
  const child = spawn(process.execPath, [vite, 'build'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new AbortController()
  const memory = followMemory(child.pid ?? 0, ended.signal)
  const [[status], ...printed] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)])
  const milliseconds = performance.now() - started
  ended.abort()
  if (status !== 0) throw new Error(`the build of ${data} failed\n${printed.join('\n')}`)
  return { milliseconds, bytes: await memory, files: (await filesBelow(site)).length }
}
