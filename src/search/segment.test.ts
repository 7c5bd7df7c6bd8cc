import { describe, expect, test } from 'vitest'
import { createDictionary } from './dictionary.ts'
import type { SearchDocument } from './search-document.ts'
import { buildSegment, eachDocument, slotOf } from './segment.ts'

const document = (id: string, ...parts: string[]): SearchDocument => ({ head: { kind: 'entry', id, lang: 'en' }, parts: parts.map((text) => [['en', text]]) })

describe('a segment', () => {
  const dictionary = createDictionary()
  const many = Array.from({ length: 300 }, (_, place) => (place % 100 === 0 ? 'pump' : `word${place}`)).join(' ')
  const segment = buildSegment(
    'one',
    [
      { source: 'a', document: document('a', 'Water pump', '', many) },
      { source: 'b', document: document('b', 'Tents') },
      { source: 'c', document: document('c', 'Pump', 'water water') },
    ],
    dictionary,
  )
  const placesOf = (word: string): [number, number[]][] => {
    const found: [number, number[]][] = []
    const slot = slotOf(segment, dictionary.find(word, 'en') ?? -1)
    if (slot >= 0) eachDocument(segment, slot, (at, places, count) => found.push([at, [...places.subarray(0, count)]]))
    return found
  }
  test('tells in which documents a word stands, and where', () => {
    expect(placesOf('water')).toEqual([
      [0, [0]],
      [2, [1, 2]],
    ])
    expect(placesOf('pump')).toEqual([
      [0, [1, 2, 102, 202]],
      [2, [0]],
    ])
    expect(placesOf('nowhere')).toEqual([])
  })
  test('knows where the parts of a document end', () => expect([...segment.partEnds.subarray(0, segment.partsOf[1])]).toEqual([2, 2, 302]))
  test('holds words that stand in every one of its documents', () => {
    const full = buildSegment('full', Array.from({ length: 64 }, (_, at) => ({ source: `${at}`, document: document(`${at}`, 'same') })), dictionary)
    const slot = slotOf(full, dictionary.find('same', 'en') ?? -1)
    let last = -1
    eachDocument(full, slot, (at) => (last = at))
    expect([full.counts[slot], last]).toEqual([64, 63])
  })
})

describe('the dictionary', () => {
  test('gives a word one number in each language, however it is written', () => {
    const dictionary = createDictionary()
    const number = dictionary.numberOf('Évacuation', 'fr')
    expect(dictionary.numberOf('evacuation', 'fr')).toBe(number)
    expect(dictionary.numberOf('evacuation', 'en')).not.toBe(number)
  })
  test('forgets words that are not used any more, and gives their numbers to new ones', () => {
    const dictionary = createDictionary()
    const [water, tent] = [dictionary.numberOf('water', 'en'), dictionary.numberOf('tent', 'en')]
    dictionary.keepOnly(new Set([water]))
    expect(dictionary.words.join(' ')).not.toContain('tent')
    expect(dictionary.find('tent', 'en')).toBeUndefined()
    expect(dictionary.numberOf('pump', 'en')).toBe(tent)
    expect(dictionary.find('water', 'en')).toBe(water)
  })
  test('is the same after it was stored', () => {
    const dictionary = createDictionary()
    dictionary.numberOf('evacuations', 'en')
    const again = createDictionary(dictionary.stored())
    expect(again.find('evacuations', 'en')).toBe(0)
    expect(again.withStem('evacu', 'en')).toEqual([0])
  })
  test('keeps a word as it was written, also over a restart, and forgets it with the word', () => {
    const dictionary = createDictionary()
    const [care, water, plain] = [dictionary.numberOf('Médicale', 'fr'), dictionary.numberOf('المـيـاة', 'ar'), dictionary.numberOf('Tent', 'en')]
    const again = createDictionary(dictionary.stored())
    expect([care, water, plain].map(again.shown)).toEqual(['médicale', 'المياة', 'tent'])
    again.keepOnly(new Set([plain]))
    expect(again.stored().written.join('')).toBe('')
  })
})
