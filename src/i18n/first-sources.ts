import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const staticImport = /^(?:import|export)\s(?!type\b)[^'"]*?from\s+'(\.[^'?]+)'|^import\s+'(\.[^'?]+)'/gms

/**
 * The texts of all files that a program runs from its start, before any part that it loads later.
 * @param entry path of its first file
 * @returns texts by path
 */
export function startedSources(entry: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const waiting = [entry]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (texts.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) continue
    const text = readFileSync(file, 'utf8')
    texts.set(file, text)
    const folder = dirname(file)
    for (const [, from, bare] of text.matchAll(staticImport)) waiting.push(resolve(folder, from ?? bare ?? ''))
  }
  return texts
}
