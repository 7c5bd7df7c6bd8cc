import type { ContentDatabase } from './content-database.ts'
import { withDatabase } from './resilience.ts'

/** A search index as it is stored: one head that names its pieces. */
export interface StoredSearch<Head, Piece> {
  readonly head: Head
  readonly pieces: readonly Piece[]
}

/** Keeps a search index over restarts. */
export interface SearchStore<Head extends { readonly version: string | undefined }, Piece extends { readonly key: string }> {
  /** Undefined where there is none. */
  load(): Promise<StoredSearch<Head, Piece> | undefined>
  /** Makes this the stored index, in one step. Pieces that are stored already are not written again. */
  save(search: StoredSearch<Head, Piece>): Promise<void>
}

const headKey = 'head'
// Beside the head, which is large: a look at it must cost nothing.
const versionKey = 'version'
const pieceKey = (key: string): string => `piece:${key}`

/** The version for which the stored index was completed; undefined where there is none, or a newer one is being made. */
export const readIndexedVersion = (database: ContentDatabase): Promise<string | undefined> =>
  withDatabase(database, async ({ search }) => (await search.get(versionKey))?.part as string | undefined)

export function createSearchStore<Head extends { readonly version: string | undefined }, Piece extends { readonly key: string }>(database: ContentDatabase): SearchStore<Head, Piece> {
  return {
    load: async () => {
      const rows = await withDatabase(database, ({ search }) => search.toArray())
      const head = rows.find(({ key }) => key === headKey)
      return head && { head: head.part as Head, pieces: rows.filter(({ key }) => key !== headKey && key !== versionKey).map(({ part }) => part as Piece) }
    },
    save: ({ head, pieces }) =>
      withDatabase(database, (db) =>
        db.transaction('rw', db.search, async () => {
          const stored = new Set(await db.search.toCollection().primaryKeys())
          const wanted = new Set([headKey, versionKey, ...pieces.map(({ key }) => pieceKey(key))])
          await db.search.bulkDelete([...stored].filter((key) => !wanted.has(key)))
          const fresh = pieces.filter(({ key }) => !stored.has(pieceKey(key)))
          await db.search.bulkPut([{ key: headKey, part: head }, { key: versionKey, part: head.version }, ...fresh.map((part) => ({ key: pieceKey(part.key), part }))])
        }),
      ),
  }
}
