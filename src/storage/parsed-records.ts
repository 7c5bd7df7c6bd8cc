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
  interface Kept {
    readonly ids: ReadonlySet<string>
    readonly value: unknown
  }
  const kept = new Map<Sha256, Kept>()
  // A map keeps the order in which its keys were set: the one used last goes to the end.
  const touch = (sha256: Sha256, record: Kept): unknown => {
    kept.delete(sha256)
    kept.set(sha256, record)
    return record.value
  }
  return {
    holding: (named, id) => {
      const [found] = [...kept].filter(([sha256, { ids }]) => ids.has(id) && named.has(sha256))
      return found && touch(...found)
    },
    of: (row) => {
      const known = kept.get(row.sha256) ?? { ids: new Set(row.ids), value: JSON.parse(row.text) as unknown }
      touch(row.sha256, known)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return known.value
    },
  }
}
