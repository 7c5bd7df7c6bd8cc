import type { Sha256 } from '../domain/ids.ts'
import type { RecordRow } from './content-database.ts'

/** Records that were parsed lately. They are named by their content, so one that is kept can never be out of date. */
export interface ParsedRecords {
  /** The kept record, of those named, that holds an id. */
  holding(named: ReadonlySet<Sha256>, id: string): unknown
  /** The record's value: the kept one, or parsed and kept. */
  of(row: RecordRow): unknown
}

/** @param most how many are kept; the one not used for longest goes first */
export function createParsedRecords(most: number): ParsedRecords {
  const kept = new Map<Sha256, { readonly ids: ReadonlySet<string>; readonly value: unknown }>()
  return {
    holding: (named, id) => {
      for (const [sha256, { ids, value }] of kept) if (ids.has(id) && named.has(sha256)) return value
      return undefined
    },
    of: (row) => {
      const known = kept.get(row.sha256) ?? { ids: new Set(row.ids), value: JSON.parse(row.text) as unknown }
      kept.delete(row.sha256)
      kept.set(row.sha256, known)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return known.value
    },
  }
}
