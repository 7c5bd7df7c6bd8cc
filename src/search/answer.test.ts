import { describe, expect, test } from 'vitest'
import type { Contact } from '../domain/contact.ts'
import type { EntryBody } from '../domain/entry.ts'
import type { Term } from '../domain/glossary.ts'
import { contactId, entryId, topicId } from '../domain/ids.ts'
import { aPack, anEntry } from '../testing/a-pack.ts'
import { aSearchDevice } from '../testing/a-search-device.ts'

async function searching(...pack: Parameters<typeof aPack>) {
  const device = aSearchDevice()
  await device.install(await aPack(...pack))
  return { ...device, kept: (await device.index()).kept }
}

const unit = (id: string, more: Partial<Contact>): Contact => ({ id: contactId(id), kind: 'unit', name: { en: id }, channels: [], ...more })

describe('an answer', () => {
  test('counts everything that was found, and entries do not crowd out a contact', async () => {
    const entries = Array.from({ length: 150 }, (_, number): EntryBody => ({ ...anEntry(`water-${number}`, 'Water, water, water.'), title: 'Water' }))
    const { answer, kept } = await searching(entries, 'v', { contacts: [unit('pump-desk', { purpose: { en: 'Repairs, and now and then questions of water.' } })] })
    const { groups } = await answer(kept, 'water', { most: 5 })
    expect(groups.map(({ kind, total, found }) => [kind, total, found.length])).toEqual([
      ['entry', 150, 5],
      ['contact', 1, 1],
    ])
    const all = await answer(kept, 'water', { most: 128 })
    expect(all.groups[0]?.found).toHaveLength(128)
  })

  test('counts an entry once, in however many languages it is', async () => {
    const { answer, kept } = await searching([anEntry('wells', 'Radio', 'en'), anEntry('wells', 'Radio', 'fr'), anEntry('wells', 'Radio', 'es')])
    expect((await answer(kept, 'radio')).groups.map(({ total }) => total)).toEqual([1])
  })

  test('leaves out what has only a word of a long question, where something has more of it', async () => {
    const entries = [anEntry('pumps', 'How to repair a hand pump without spare parts.'), ...['one', 'two', 'three', 'four'].map((slug) => anEntry(slug, 'Without a word on it.'))]
    const { ids, kept } = await searching(entries)
    expect(await ids(kept, 'repair hand pump without spare parts')).toEqual(['pumps'])
    expect((await ids(kept, 'without')).length).toBe(5)
  })
})

describe('a filter', () => {
  const terms: readonly Term[] = [{ id: 'well', term: { en: 'Well', fr: 'Puits' }, definition: { en: 'A hole with water.' }, entry: entryId('wells') }]
  const contacts = [
    unit('bureau', { name: { en: 'Office', fr: 'Bureau de l’eau' } }),
    unit('oficina', { name: { es: 'Oficina del agua' }, purpose: { en: 'Water desk' }, mentionedIn: [entryId('wells')] }),
  ]
  const entries = [anEntry('wells', 'Water'), anEntry('wells', 'Eau', 'fr'), { ...anEntry('tents', 'Water runs off.'), topic: topicId('shelter') }]

  test('by language lets pass what is in several, where it is in that one', async () => {
    const { ids, kept } = await searching(entries, 'v', { contacts, terms })
    expect(await ids(kept, 'bureau', { textLanguage: 'fr' })).toEqual(['bureau'])
    expect(await ids(kept, 'agua', { textLanguage: 'fr' })).toEqual([])
    expect(await ids(kept, 'agua', { textLanguage: 'en' })).toEqual(['oficina'])
    expect(await ids(kept, 'puits', { textLanguage: 'fr', kind: 'term' })).toEqual(['well'])
    expect(await ids(kept, 'puits', { textLanguage: 'es', kind: 'term' })).toEqual([])
  })

  test('by language shows a contact under its name in that language', async () => {
    const { answer, kept } = await searching(entries, 'v', { contacts, terms })
    const { groups } = await answer(kept, 'bureau', { textLanguage: 'fr' })
    expect(groups[0]?.found[0]).toMatchObject({ kind: 'contact', lang: 'fr' })
  })

  test('by topic lets pass the terms and contacts of its entries', async () => {
    const { ids, kept } = await searching(entries, 'v', { contacts, terms })
    expect(await ids(kept, 'water', { topic: topicId('water') })).toEqual(expect.arrayContaining(['wells', 'oficina', 'well']))
    expect(await ids(kept, 'water', { topic: topicId('shelter') })).toEqual(['tents'])
  })

  test('follows an entry that moved to another topic', async () => {
    const device = await searching(entries, 'v', { contacts, terms })
    await device.install(await aPack(entries.map((entry) => ({ ...entry, topic: topicId('shelter') })), 'w', { contacts, terms }))
    const { kept } = await device.index()
    expect(await device.ids(kept, 'water', { topic: topicId('shelter') })).toEqual(expect.arrayContaining(['wells', 'oficina', 'well']))
  })
})
