import type { Sha256 } from '../domain/ids.ts'
import type { Manifest } from '../domain/manifest.ts'
import type { ContentDatabase, RecordRow } from './content-database.ts'
import { withDatabase } from './resilience.ts'

/** What fetching a version may do to the content database; see content/sync.ts. */
export interface ContentWriter {
  /** Those of the hashes that are not stored. */
  missing(hashes: readonly Sha256[]): Promise<Set<Sha256>>
  /** Stored texts, in the order asked for; undefined for what is not stored. */
  texts(hashes: readonly Sha256[]): Promise<(string | undefined)[]>
  storedBundles(): Promise<Set<Sha256>>
  /** Adds records, and notes the bundle they came in, in one transaction. Stored ones are left as they are. */
  stage(rows: readonly RecordRow[], bundle?: Sha256): Promise<void>
  /**
   * Turns the one pointer to a version, if each of its records is stored.
   * @returns false when one is not; nothing has changed then
   */
  activate(sha256: Sha256, manifest: Manifest, records: readonly Sha256[], now: number): Promise<boolean>
  /** Deletes records, to be fetched anew. */
  drop(hashes: readonly Sha256[]): Promise<void>
  /** @param repaired true when something that the active version lacked was brought: open screens read it again */
  noteChecked(now: number, repaired: boolean): Promise<void>
  /** Deletes what the active version does not name, unless another tab has made another version active meanwhile. */
  sweep(active: Sha256, keep: ReadonlySet<Sha256>): Promise<void>
}

// A single transaction over very many rows has exhausted the memory of small phones (dexie#869).
const rowsPerDelete = 500

// All keys at once: one request, where asking for 10,000 keys one by one takes a second.
const storedHashes = async (records: ContentDatabase['records']): Promise<Set<Sha256>> => new Set(await records.toCollection().primaryKeys())

async function activeHash({ state }: ContentDatabase): Promise<Sha256 | undefined> {
  const row = await state.get('active')
  return row?.key === 'active' ? row.sha256 : undefined
}

export function createContentWriter(database: ContentDatabase): ContentWriter {
  return {
    missing: (hashes) =>
      withDatabase(database, async ({ records }) => {
        const stored = await storedHashes(records)
        return new Set(hashes.filter((hash) => !stored.has(hash)))
      }),
    texts: (hashes) => withDatabase(database, async ({ records }) => (await records.bulkGet([...hashes])).map((row) => row?.text)),
    storedBundles: () => withDatabase(database, async ({ bundles }) => new Set(await bundles.toCollection().primaryKeys())),
    stage: (rows, bundle) =>
      withDatabase(database, (db) =>
        db.transaction('rw', db.records, db.bundles, async () => {
          await db.records.bulkPut(rows)
          if (bundle) await db.bundles.put({ sha256: bundle })
        }),
      ),
    activate: (sha256, manifest, needed, now) =>
      withDatabase(database, (db) =>
        db.transaction('rw', db.state, db.records, async () => {
          const stored = await storedHashes(db.records)
          if (!needed.every((hash) => stored.has(hash))) return false
          await db.state.bulkPut([
            { key: 'active', sha256, manifest, at: now },
            { key: 'checked', at: now },
          ])
          return true
        }),
      ),
    drop: (hashes) => withDatabase(database, ({ records }) => records.bulkDelete([...hashes])),
    noteChecked: (now, repaired) =>
      withDatabase(database, (db) =>
        db.transaction('rw', db.state, async () => {
          const row = await db.state.get('checked')
          const repairs = (row?.key === 'checked' ? (row.repairs ?? 0) : 0) + (repaired ? 1 : 0)
          await db.state.put({ key: 'checked', at: now, repairs })
        }),
      ),
    sweep: (active, keep) =>
      withDatabase(database, async (db) => {
        const stale = [...(await storedHashes(db.records))].filter((hash) => !keep.has(hash))
        if (stale.length === 0 && (await db.bundles.count()) === 0) return
        const step = (work: () => Promise<unknown>): Promise<void> =>
          db.transaction('rw', db.state, db.records, db.bundles, async () => {
            if ((await activeHash(db)) === active) await work()
          })
        for (let start = 0; start < stale.length; start += rowsPerDelete) {
          await step(() => db.records.bulkDelete(stale.slice(start, start + rowsPerDelete)))
        }
        await step(() => db.bundles.clear())
      }),
  }
}
