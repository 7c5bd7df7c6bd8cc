import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { root } from './build.ts'

/** Where results go when nobody says otherwise: one file for each run, and the latest of them. */
function usualFiles(date: Date): string[] {
  const moment = date.toISOString().slice(0, 19).replaceAll(':', '-')
  return [moment, 'latest'].map((name) => join(root, 'bench-results', `${name}.json`))
}

/** Writes results as JSON. @returns the files written */
export async function save(results: object, date: Date, file: string | undefined): Promise<string[]> {
  const files = file === undefined ? usualFiles(date) : [file]
  for (const path of files) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, `${JSON.stringify(results, null, 2)}\n`)
  }
  return files
}
