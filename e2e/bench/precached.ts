import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The files that a built service worker keeps. @throws when its list cannot be found */
export async function precachedFiles(site: string): Promise<string[]> {
  const worker = await readFile(join(site, 'sw.js'), 'utf8')
  const files = [...worker.matchAll(/"?\burl"?:\s*"([^"]+)"/g)].flatMap(([, path]) => path ?? [])
  if (files.length === 0) throw new Error(`${site}/sw.js has no list of files`)
  return files
}
