import { describe, expect, test } from 'vitest'
import type { Contact } from '../domain/contact.ts'
import type { EntryBody } from '../domain/entry.ts'
import type { Term } from '../domain/glossary.ts'
import { contactId, entryId, topicId } from '../domain/ids.ts'
import { ownContactId } from '../domain/own-contact.ts'
import { aPack, anEntry } from '../testing/a-pack.ts'
import { aSearchDevice } from '../testing/a-search-device.ts'
import type { PersonalContact } from './personal.ts'

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

describe('what the person wrote down', () => {
  const driver: PersonalContact = {
    id: ownContactId('0000-driver'),
    kind: 'own',
    name: 'Kwabena Mensah',
    text: 'Driver. Nights only, ask at the gate.',
    channels: [
      { type: 'mobile', value: '+233 24 412 34 56' },
      { type: 'phone', value: '191' },
    ],
  }
  const note: PersonalContact = { id: contactId('pump-desk'), kind: 'note', name: 'Pump desk', text: 'Ask for Ludmila', channels: [{ type: 'phone', value: '+41 79 555 01 02' }] }
  const contacts = [unit('pump-desk', { name: { en: 'Pump desk' }, channels: [{ type: 'phone', value: '+41227179111' }] })]
  const personal = [driver, note]
  const site = () => searching([anEntry('drive', 'How to drive at night. Drive slowly.')], 'v', { contacts })

  test.each(['Kwabena', 'kwab', 'kwabenna', 'mensha', 'drivers', 'ask gate', '412 34 56', '0244123456', '191', '+233 (24) 4123456'])('is found by “%s”', async (query) => {
    const { ids, kept } = await site()
    expect(await ids(kept, query, { personal })).toContain(driver.id)
  })

  test('is found within a note on a contact of the manual, which stands in the list once, with both numbers', async () => {
    const { answer, kept } = await site()
    for (const query of ['ludmila', 'pump ludmila', 'ludmilla desk', '5550102']) {
      const { groups } = await answer(kept, query, { personal })
      const found = groups.find(({ kind }) => kind === 'contact')
      expect(found?.total, query).toBe(1)
      expect(found?.found, query).toMatchObject([{ id: 'pump-desk', personal: 'note', channels: [{ value: '+41227179111' }], numbers: [{ value: '+41 79 555 01 02' }] }])
    }
  })

  test('stays with its last name when the contact is gone from the manual', async () => {
    const { answer, kept } = await searching([anEntry('drive')])
    const { groups } = await answer(kept, 'ludmila', { personal })
    expect(groups[0]?.found).toMatchObject([{ id: 'pump-desk', name: [{ text: 'Pump desk' }], channels: [] }])
  })

  test('is held back by the filters of kind and topic', async () => {
    const { ids, kept } = await site()
    expect(await ids(kept, 'kwabena', { personal, kind: 'entry' })).toEqual([])
    expect(await ids(kept, 'kwabena', { personal, topic: topicId('water') })).toEqual([])
    expect(await ids(kept, 'kwabena', { personal, kind: 'contact', textLanguage: 'fr' })).toEqual([driver.id])
  })

  test('is gone from the answers at once when the person deletes it', async () => {
    const { ids, kept } = await site()
    await ids(kept, 'kwabena', { personal })
    expect(await ids(kept, 'kwabena', { personal: [note] })).toEqual([])
    expect(await ids(kept, 'kwabena')).toEqual([])
  })

  test('leaves no trace in the index of the manual, on the disk or in memory', async () => {
    const device = await site()
    await device.answer(device.kept, 'kwabena drive', { personal })
    await device.install(await aPack([anEntry('drive', 'Changed.')], 'w', { contacts }))
    const { kept } = await device.index()
    await device.answer(kept, 'kwabena drive', { personal })
    expect(JSON.stringify(await device.store.load())).not.toMatch(/kwabena|ludmila|4123456/i)
    expect(kept.index.dictionary.words).not.toContain('kwabena')
  })

  test('is not told as a slip of another word, and its own slips are', async () => {
    const { answer, kept } = await site()
    const words: PersonalContact = { ...driver, name: 'Drivve' }
    expect((await answer(kept, 'drivve', { personal: [words] })).meant).toBeUndefined()
    expect((await answer(kept, 'kwabenna', { personal })).meant).toBe('kwabena')
  })
})

describe('a contact', () => {
  const contacts = [
    unit('cairo', { kind: 'regional-office', place: { city: { en: 'Cairo' }, country: 'EG' }, covers: { countries: ['EG', 'SD', 'YE'] } }),
    unit('khartoum', { kind: 'country-office', place: { country: 'SD' } }),
  ]
  test('is found by the countries that it covers, after those that are there, and says so', async () => {
    const { answer, kept } = await searching([anEntry('wells')], 'v', { contacts })
    const [group] = (await answer(kept, 'Soudan', { language: 'fr' })).groups
    expect(group?.found).toMatchObject([{ id: 'khartoum' }, { id: 'cairo', covers: ['Soudan'] }])
    for (const query of ['cairo', 'egypt']) expect((await answer(kept, query)).groups[0]?.found).not.toHaveProperty('0.covers')
  })
  test('has its place in the words and signs of the person’s language', async () => {
    const { answer, kept } = await searching([anEntry('wells')], 'v', { contacts })
    const [group] = (await answer(kept, 'cairo', { language: 'ar' })).groups
    expect(group?.found[0]).toMatchObject({ place: [{ text: 'Cairo', found: true }, { text: '، مصر', found: false }] })
  })
})

describe('where nothing is found', () => {
  const phone = [{ type: 'phone', value: '+41227179111' }] as const
  const contacts = [
    unit('desk', { channels: phone }),
    unit('hq', { kind: 'headquarters', channels: phone }),
    unit('silent', { kind: 'country-office', place: { country: 'TD' } }),
    unit('regional', { kind: 'regional-office', channels: phone, covers: { countries: ['TD'] } }),
  ]
  test.each([
    ['TD', 'regional'],
    ['FR', 'hq'],
    [undefined, 'hq'],
  ])('in %s, %s is to be asked', async (country, id) => {
    const { answer, kept } = await searching([anEntry('wells')], 'v', { contacts })
    expect((await answer(kept, 'zzzzqq', { country })).ask).toMatchObject({ id, channels: phone })
    expect((await answer(kept, 'wells', { country })).ask).toBeUndefined()
  })
})
