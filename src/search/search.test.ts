import { describe, expect, test } from 'vitest'
import type { Contact } from '../domain/contact.ts'
import type { EntryBody } from '../domain/entry.ts'
import type { Term } from '../domain/glossary.ts'
import { contactId, entryId, sha256, topicId } from '../domain/ids.ts'
import { buildIndex } from './build-index.ts'
import { meant } from './meant.ts'
import { rank, type RankOptions, type Ranked } from './rank.ts'
import { contactDocument, entryDocument } from './search-document.ts'
import { readQuestion } from './wording.ts'

const entry = (id: string, lang: string, title: string, sections: readonly (readonly [heading: string, text: string])[] = [], terms: readonly string[] = []) => {
  const body: EntryBody = {
    id: entryId(id),
    topic: topicId('sectors'),
    lang,
    title,
    sections: sections.map(([heading, text], index) => ({ anchor: `s${index}`, title: [heading], blocks: [{ kind: 'paragraph', content: [text] }] })),
  }
  const hash = sha256(`${id}-${lang}`)
  return { source: hash, document: entryDocument(body, hash, terms) }
}

const office: Contact = {
  id: contactId('ro-dakar'),
  kind: 'regional-office',
  name: { en: 'Regional Office Dakar' },
  place: { city: { en: 'Dakar' }, country: 'SN' },
  channels: [
    { type: 'phone', value: '+221338696200' },
    { type: 'email', value: 'rodakar@example.org' },
  ],
}

const police: Contact = {
  id: contactId('police'),
  kind: 'service',
  name: { en: 'Police' },
  channels: [
    { type: 'phone', value: '17' },
    { type: 'mobile', value: '112' },
  ],
}

const terms: readonly Term[] = [
  { id: 'cccm', acronym: { en: 'CCCM' }, term: { en: 'Camp coordination and camp management', fr: 'Coordination et gestion des camps' } },
  { id: 'wash', acronym: { en: 'WASH', fr: 'EHA' }, term: { en: 'Water, sanitation and hygiene' } },
]

const index = buildIndex(
  [
    entry('water-supply', 'en', 'Water supply in emergencies', [
      ['What to do first', 'Count people before anything else.'],
      ['How much water', 'People need 15 litres of water per person per day.'],
    ], ['WASH', 'borehole']),
    entry('water-supply', 'fr', 'Approvisionnement en eau'),
    entry('water-supply', 'ar', 'إمدادات المياه'),
    entry('shelter', 'en', 'Shelter and settlements', [['Tents', 'A tent keeps the rain off. Water runs off it.']]),
    entry('shelter', 'es', 'Alojamiento'),
    entry('camps', 'en', 'Camp coordination and camp management'),
    entry('office-rules', 'en', 'Office rules', [['Since 1951', 'The convention of 1951 was joined in 1967. Room 112 is shut.']]),
    entry('large-camps', 'en', 'Large sites', [['Size', 'A site holds up to 20,000 people.']]),
    entry('distributions', 'en', 'Distributions (non-food items and food)', [['Lists', 'Other items too. Blankets, buckets, soap.']]),
    entry('non-food-items', 'en', 'Non-food items (NFI)', [['Lists', 'What a family needs. Blankets, buckets, soap.']]),
    entry('go-bag', 'en', 'Go-bag and deployment kit'),
    entry('medevac', 'fr', 'Évacuation médicale'),
    entry('children', 'es', 'Protección de la infancia'),
    entry('clean-water', 'ar', 'المياه النظيفة'),
    { source: 'ro-dakar', document: contactDocument(office) },
    { source: 'police', document: contactDocument(police) },
  ],
  terms,
)

const ask = (query: string, options: Partial<RankOptions> = {}): Ranked[] =>
  rank(index, readQuestion(query, index), { language: 'en', admits: () => true, isOwn: () => false, ...options })
const meantBy = (query: string, language = 'en'): string | undefined => meant(query, [{ index, wordings: readQuestion(query, index) }], language)
const firstId = (query: string): string | undefined => ask(query)[0]?.head.id

describe('search', () => {
  test.each([
    ['water', 'water-supply'],
    ['wat', 'water-supply'],
    ['wqter', 'water-supply'],
    ['vater', 'water-supply'],
    ['wtaer', 'water-supply'],
    ['sheltr', 'shelter'],
    ['shelters', 'shelter'],
    ['eau', 'water-supply'],
    ['المياة', 'water-supply'],
    ['borehole', 'water-supply'],
    ['CCCM', 'camps'],
    ['gestion des camps', 'camps'],
    ['coordination et gestion des camps', 'camps'],
    ['EHA', 'water-supply'],
    ['how to coordinate a camp', 'camps'],
    ['how much water per person', 'water-supply'],
    ['non food items', 'non-food-items'],
    ['non-f', 'non-food-items'],
    ['gobag', 'go-bag'],
  ])('%s finds the entry %s first', (query, id) => expect(firstId(query)).toBe(id))

  test.each(['dakar', 'Sénégal', 'السنغال', 'senegal', 'ro dakar', 'rodakar@example.org', '33 869 62 00', '+221 (33) 8696200', '00221338696200', '٣٣٨٦٩٦٢٠٠'])(
    '%s finds the office first',
    (query) => expect(firstId(query)).toBe('ro-dakar'),
  )

  test.each([
    ['17', 'police'],
    ['112', 'police'],
    ['police 17', 'police'],
    ['dakar 8696200', 'ro-dakar'],
    ['1951', 'office-rules'],
    ['١٩٥١', 'office-rules'],
    ['20000', 'large-camps'],
    ['20 000', 'large-camps'],
    ['20 000 people', 'large-camps'],
    ['20,000', 'large-camps'],
  ])('the number %s finds %s first', (query, id) => expect(firstId(query)).toBe(id))

  test('a run of zeros is in no number', () => expect(ask('0000')).toEqual([]))

  test('nothing is found for what is not there', () => expect(ask('zzzzqq')).toEqual([]))

  test('the title weighs more than the text', () => expect([firstId('water'), ask('water').at(-1)?.head.id]).toEqual(['water-supply', 'shelter']))

  test.each([
    ['shelt', ['shelt exact', 'shelter start'], 'Shelt', 'Shelter', 'Shelf'],
    ['shelt', ['shelter start', 'shelf slip'], 'Shelter', 'Shelf'],
    // Who ended the word rather mistyped it.
    ['shelt ', ['shelf slip', 'shelter start'], 'Shelter', 'Shelf'],
    ['sheltr', ['shelter slip'], 'Shelter', 'Shelf'],
  ])('of “%s”, the exact word comes first, then one that begins so, then a slip: %j', (query, likest, ...others) => {
    const titles = others.flat()
    const small = buildIndex(titles.map((title, number) => entry(`number-${number}`, 'en', title)), [])
    const wordings = readQuestion(query, small)
    expect(wordings[0]?.words[0]?.matches.map(({ word, likeness }) => `${small.dictionary.words[word]} ${likeness}`)).toEqual(likest)
    const found = rank(small, wordings, { language: 'en', admits: () => true, isOwn: () => false }).map(({ head }) => titles[Number(head.id.slice(-1))]?.toLowerCase())
    expect(found).toEqual(likest.map((each) => each.split(' ')[0]))
  })

  test('a hit lands on the section that has the words, and on the top where the title has them all', () => {
    expect(ask('litres per person')[0]?.section).toBe(1)
    expect(ask('water supply')[0]?.section).toBeUndefined()
  })

  test('what the person used lately is pushed a little, and does not jump a better answer', () => {
    const plain = ask('office')
    const pushed = ask('office', { isOwn: ({ id }) => id === plain[1]?.head.id })
    expect(pushed[1]?.score ?? pushed[0]?.score).toBeGreaterThan(plain[1]?.score ?? 0)
    expect(ask('water', { isOwn: ({ id }) => id === 'shelter' })[0]?.head.id).toBe('water-supply')
  })

  test('a filter holds back what it does not admit', () => expect(ask('water', { admits: ({ lang }) => lang === 'fr' }).every(({ head }) => head.lang === 'fr')).toBe(true))

  test('a question that is only nearly in the manual is told as it was probably meant', () => {
    expect(meantBy('sheltr')).toBe('shelter')
    expect(meantBy('shelter')).toBeUndefined()
    expect(meantBy('zzzzqq')).toBeUndefined()
  })

  test.each([
    ['evacuation medicle', 'en', 'évacuation médicale'],
    ['proteccion infanca', 'en', 'protección infancia'],
    ['PROTECCIÓN infanca', 'es', 'PROTECCIÓN infancia'],
    ['المياه النظفية', 'ar', 'المياه النظيفة'],
    ['shetler evacuation', 'fr', 'shelter évacuation'],
    ['watr suply', 'en', 'water supply'],
  ])('“%s” in %s was meant as “%s”, as people write it', (query, language, shown) => expect(meantBy(query, language)).toBe(shown))

  test('a word that the person wrote down is no slip', () => {
    const own = buildIndex([{ source: 'own', document: { head: { kind: 'contact', id: 'own', lang: '' }, parts: [[['en', 'Sheltr & sons']]] } }], [])
    const readings = [index, own].map((each) => ({ index: each, wordings: readQuestion('sheltr', each) }))
    expect(meant('sheltr', readings, 'en')).toBeUndefined()
  })

  test.each(['', '   ', '***', '𝕏'.repeat(500), 'a'.repeat(10_000), '+', '(((', 'constructor __proto__'])('%j breaks nothing', (query) => expect(() => ask(query)).not.toThrow())
})
