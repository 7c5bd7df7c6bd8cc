/** A device that installs manuals and makes the search index of each, on a real store. */
import 'fake-indexeddb/auto'
import { sync } from '../content/sync.ts'
import { answerQuestion } from '../search/answer.ts'
import { bringIndexUpToDate, type IndexHead, type KeptIndex } from '../search/keep-index.ts'
import type { Question, SearchAnswer } from '../search/protocol.ts'
import type { Segment } from '../search/segment.ts'
import { createTexts } from '../search/texts.ts'
import { ContentDatabase } from '../storage/content-database.ts'
import { createContentReader, type ContentReader } from '../storage/content-reader.ts'
import { createContentWriter } from '../storage/content-writer.ts'
import { createSearchStore } from '../storage/search-store.ts'
import type { Pack } from './a-pack.ts'

/** Brings the newest version of a manual into a database. */
export const installInto = (database: ContentDatabase, { site }: Pack): Promise<boolean> =>
  sync(
    {
      fetchFile: (path) => {
        const file = site.get(path)
        return file ? Promise.resolve(file) : Promise.reject(new Error(path))
      },
      reader: createContentReader(database),
      writer: createContentWriter(database),
      now: () => 1,
      report: () => undefined,
    },
    ['en'],
  )

let databases = 0

export function aSearchDevice() {
  const database = new ContentDatabase(`device ${databases++}`)
  const read: number[] = []
  const plain = createContentReader(database)
  // Counts the texts that are read; the reading itself is the real one.
  const reader: ContentReader = {
    ...plain,
    bodies: (hashes) => {
      read.push(hashes.length)
      return plain.bodies(hashes)
    },
  }
  const store = createSearchStore<IndexHead, Segment>(database)
  const index = async (): Promise<{ kept: KeptIndex; textsRead: number; shown: number }> => {
    read.length = 0
    const manual = await reader.active()
    if (!manual) throw new Error('no manual')
    const shown: KeptIndex[] = []
    await bringIndexUpToDate({ reader, store, show: (kept) => shown.push(kept) }, manual)
    const kept = shown.at(-1)
    if (!kept) throw new Error('no index')
    return { kept, textsRead: read.reduce((sum, count) => sum + count, 0), shown: shown.length }
  }
  const answer = (kept: KeptIndex, query: string, more: Partial<Question> = {}): Promise<SearchAnswer> =>
    answerQuestion(kept, { query, version: kept.manual.sha256, language: 'en', own: [], most: 10, ...more }, createTexts(plain, kept.manual))
  const ids = async (kept: KeptIndex, query: string, more: Partial<Question> = {}): Promise<string[]> =>
    (await answer(kept, query, more)).groups.flatMap(({ found }) => found.map(({ id }) => id))
  return { install: (pack: Pack) => installInto(database, pack), index, answer, ids, store, reader: plain }
}
