import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface KnownItem {
  /** The language in which the person types, and of the app. */
  readonly language: string
  readonly kind: string
  readonly query: string
  /** What was looked for: any of these is right. */
  readonly ids: ReadonlySet<string>
}

/** The questions whose answers are known. */
export function readQueries(file = join(import.meta.dirname, 'queries.tsv')): KnownItem[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language = '', kind = '', query = '', ids = ''] = line.split('\t')
      return { language, kind, query, ids: new Set(ids.split(',')) }
    })
}
