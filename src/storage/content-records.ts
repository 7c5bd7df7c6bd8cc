import type { Sha256 } from '../domain/ids.ts'
import type { FileRef } from '../domain/manifest.ts'
import type { ContentDatabase, RecordRow } from './content-database.ts'
import { createParsedRecords } from './parsed-records.ts'
import { withDatabase } from './resilience.ts'

/** A record that the active version names is not in the database, or not whole: the store is damaged. */
export class MissingRecord extends Error {
  override readonly name = 'MissingRecord'
}

// A screen reads a few shelves and one list of contacts, again and again; each is some 50 kB of text.
const recordsKept = 16

/** Records as values. */
export interface ContentRecords {
  /** In the order asked for. */
  readAll<T>(hashes: readonly Sha256[]): Promise<T[]>
  /** Those of the named records that hold one of the ids, such as `entry:wells`. */
  readNamed<T>(refs: readonly FileRef[], ids: readonly string[]): Promise<T[]>
  /** Tells listeners that a record is lost. @throws MissingRecord, always */
  missing(sha256?: Sha256): Promise<never>
  onDamage(listener: () => void): void
}

/** What is done when a record is lost or broken: it goes, so that it is brought again, and whoever listens is told. */
function createDamage(database: ContentDatabase) {
  const listeners = new Set<() => void>()
  const missing = (sha256?: Sha256): Promise<never> => {
    listeners.forEach((listener) => listener())
    return Promise.reject(new MissingRecord(sha256))
  }
  const opened = async <T>(row: RecordRow, open: () => T): Promise<T> => {
    try {
      return open()
    } catch {
      await withDatabase(database, ({ records }) => records.delete(row.sha256))
      return missing(row.sha256)
    }
  }
  return { missing, opened, listen: (listener: () => void) => void listeners.add(listener) }
}

export function createContentRecords(database: ContentDatabase): ContentRecords {
  const { missing, opened, listen } = createDamage(database)
  const readAll = <T>(hashes: readonly Sha256[]): Promise<T[]> =>
    withDatabase(database, async ({ records }) => {
      const rows = await records.bulkGet([...hashes])
      // Records were checked by their schema when they came in, so reading is a parse and nothing more.
      return Promise.all(rows.map((row, index) => (row ? opened(row, () => JSON.parse(row.text) as T) : missing(hashes[index]))))
    })

  const parsed = createParsedRecords(recordsKept)
  // An older version's record may hold an id too, until it is swept; only those of the shown version count.
  const readNamed = async <T>(refs: readonly FileRef[], ids: readonly string[]): Promise<T[]> => {
    const named = new Set<Sha256>(refs.map((ref) => ref.sha256))
    const known = ids.map((id) => parsed.holding(named, id))
    const unknown = ids.filter((_, index) => known[index] === undefined)
    const rows = unknown.length === 0 ? [] : await withDatabase(database, ({ records }) => records.where('ids').anyOf(unknown).distinct().toArray())
    const found = rows.filter((row) => named.has(row.sha256))
    // No record holds an id that no entry has. It may also have stood in one that is lost.
    const held = new Set(found.flatMap((row) => row.ids))
    if (unknown.some((id) => !held.has(id))) {
      const stored = await withDatabase(database, ({ records }) => records.where('sha256').anyOf([...named]).count())
      if (stored < named.size) await missing()
    }
    const read = await Promise.all(found.map((row) => opened(row, () => parsed.of(row))))
    return [...new Set([...known.filter((value) => value !== undefined), ...read])] as T[]
  }
  return { readAll, readNamed, missing, onDamage: listen }
}
