import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { ContentDatabase } from '../storage/content-database.ts'
import { createContentReader, type ContentReader } from '../storage/content-reader.ts'
import { createContentWriter } from '../storage/content-writer.ts'
import { createSearchStore } from '../storage/search-store.ts'
import { sync } from '../content/sync.ts'
import { aPack, anEntry, type Pack } from '../testing/a-pack.ts'
import { answerQuestion } from './answer.ts'
import { bringIndexUpToDate, type IndexHead, type KeptIndex } from './keep-index.ts'
import type { Segment } from './segment.ts'
import { createTexts } from './texts.ts'

let databases = 0

function aDevice() {
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
  const install = ({ site }: Pack): Promise<boolean> =>
    sync(
      {
        fetchFile: (path) => {
          const file = site.get(path)
          return file ? Promise.resolve(file) : Promise.reject(new Error(path))
        },
        reader,
        writer: createContentWriter(database),
        now: () => 1,
        report: () => undefined,
      },
      ['en'],
    )
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
  const ids = async (kept: KeptIndex, query: string): Promise<string[]> => {
    const texts = createTexts(plain, kept.manual)
    const answer = await answerQuestion(kept, { query, version: kept.manual.sha256, language: 'en', own: [], most: 10 }, texts)
    return answer.groups.flatMap(({ found }) => found.map(({ id }) => id))
  }
  return { install, index, ids, store }
}

const entries = (count: number): ReturnType<typeof anEntry>[] => Array.from({ length: count }, (_, number) => anEntry(`entry-${number}`, `About pump number${number}.`))

describe('the kept index', () => {
  test('is made once, and after a restart is there without a text being read', async () => {
    const device = aDevice()
    await device.install(await aPack(entries(3)))
    expect((await device.index()).textsRead).toBe(3)
    const again = await device.index()
    expect(again.textsRead).toBe(0)
    expect(await device.ids(again.kept, 'number2')).toEqual(['entry-2'])
    expect(await device.ids(again.kept, 'desk')).toEqual(['desk'])
  })

  test('after an update of one entry, only the few that were indexed with it are read', async () => {
    const device = aDevice()
    const all = entries(300)
    await device.install(await aPack(all))
    expect((await device.index()).textsRead).toBe(300)
    await device.install(await aPack([...all.slice(0, 299), anEntry('entry-299', 'About whales.')], '2024-11-second'))
    const { kept, textsRead } = await device.index()
    expect(textsRead).toBeLessThanOrEqual(64)
    expect(await device.ids(kept, 'whales')).toEqual(['entry-299'])
    expect((await device.ids(kept, 'number7'))[0]).toBe('entry-7')
  })

  test('of what was withdrawn not even the words stay stored', async () => {
    const device = aDevice()
    await device.install(await aPack([...entries(2), anEntry('secret', 'Whalebone.')]))
    await device.index()
    await device.install(await aPack(entries(2), '2024-11-second'))
    const { kept } = await device.index()
    expect(await device.ids(kept, 'whalebone')).toEqual([])
    const stored = await device.store.load()
    expect(JSON.stringify(stored)).not.toContain('whalebone')
    expect(JSON.stringify(stored)).not.toContain('secret')
  })

  test('shows what there is while a large manual is still being read', async () => {
    const device = aDevice()
    await device.install(await aPack(entries(600)))
    expect((await device.index()).shown).toBeGreaterThan(1)
  })

  test('that was stored in another form is made anew', async () => {
    const device = aDevice()
    await device.install(await aPack(entries(2)))
    await device.index()
    const stored = await device.store.load()
    if (!stored) throw new Error('nothing stored')
    await device.store.save({ ...stored, head: { ...stored.head, format: 0 } })
    expect((await device.index()).textsRead).toBe(2)
  })

  test('answers with the better group first, a section to land on and words to mark', async () => {
    const device = aDevice()
    await device.install(await aPack(entries(2)))
    const { kept } = await device.index()
    const answer = await answerQuestion(kept, { query: 'number1', version: kept.manual.sha256, language: 'en', own: [], most: 10 }, createTexts(createContentReader(new ContentDatabase(`device ${databases - 1}`)), kept.manual))
    const [group] = answer.groups
    expect(group?.kind).toBe('entry')
    expect(group?.found[0]).toMatchObject({ id: 'entry-1', anchor: 'start', words: ['number1'] })
  })
})
