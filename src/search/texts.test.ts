import { describe, expect, test } from 'vitest'
import type { EntryBody } from '../domain/entry.ts'
import { entryId, sha256, topicId, type Sha256 } from '../domain/ids.ts'
import type { ActiveManual, ContentReader } from '../storage/content-reader.ts'
import { createTexts } from './texts.ts'

function start() {
  const read: string[] = []
  const reader = {
    bodies: (hashes: readonly Sha256[]): Promise<EntryBody[]> => {
      read.push(...hashes)
      return Promise.resolve(hashes.map((hash) => ({ id: entryId(hash), topic: topicId('water'), lang: 'en', title: hash, sections: [] })))
    },
  } as unknown as ContentReader
  const texts = createTexts(reader, {} as ActiveManual)
  return { read, entries: async (...names: string[]) => [...(await texts.entries(names.map(sha256))).values()].map(({ title }) => title) }
}

const many = Array.from({ length: 99 }, (_, number) => `other-${number}`)

describe('the texts that answers quote', () => {
  test('are read once, however often they are found', async () => {
    const { read, entries } = start()
    expect(await entries('wells', 'pumps')).toEqual(['wells', 'pumps'])
    expect((await entries('pumps', 'tents')).sort()).toEqual(['pumps', 'tents'])
    expect(read).toEqual(['wells', 'pumps', 'tents'])
  })

  test('are given up when many others were found since', async () => {
    const { read, entries } = start()
    await entries('wells', 'pumps')
    await entries('wells', ...many)
    await entries('wells')
    expect(read.filter((name) => name === 'wells')).toHaveLength(1)
    await entries('pumps')
    expect(read.filter((name) => name === 'pumps')).toHaveLength(2)
  })

  test('are all there for one question while another one crowds them out', async () => {
    const { entries } = start()
    await entries('wells')
    const [one] = await Promise.all([entries('wells', 'pumps'), entries(...many, 'tents')])
    expect(one?.sort()).toEqual(['pumps', 'wells'])
  })
})
