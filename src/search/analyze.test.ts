import { describe, expect, test } from 'vitest'
import { fold, hyphenedWords, words, writtenWords } from './analyze.ts'
import { stemsOf } from './stems.ts'

describe('folding', () => {
  test.each([
    ['Évacuation', 'evacuation'],
    ['Türkiye', 'turkiye'],
    ['الإيواءُ', 'الايواء'],
    ['مـيـاه', 'مياه'],
    ['حماية', 'حمايه'],
    ['١٢٣ ۴', '123 4'],
    ['ﻻ', 'لا'],
    ['10,000', '10000'],
    ['1.234.567', '1234567'],
    ['١٠٬٠٠٠', '10000'],
    ['10\u202f000', '10000'],
    ['7.5', '7.5'],
    ['G.B.V', 'gbv'],
    ['N. B.', 'n. b.'],
  ])('%s becomes %s', (text, folded) => expect(fold(text)).toBe(folded))
})

describe('words', () => {
  test('are cut at anything that is no letter or digit', () => expect(words("l'eau: 15 litres/jour")).toEqual(['l', 'eau', '15', 'litres', 'jour']))
  test.each([
    ['10,000 people', ['10000', 'people']],
    ['from 1951, 300 came', ['from', '1951', '300', 'came']],
    ['7.5 litres, 2024.', ['7', '5', 'litres', '2024']],
    ['+41 22 717 91 11', ['41', '22', '717', '91', '11']],
    ['the G.B.V. and U.N. units', ['the', 'gbv', 'and', 'un', 'units']],
    ['end.Start', ['end', 'start']],
    ['www.iom.int', ['www', 'iom', 'int']],
  ])('of %s keep numbers and acronyms whole', (text, found) => expect(words(text)).toEqual(found))
  test('that are joined by hyphens are known as one, too', () => expect(hyphenedWords('Go-bag, sub‑regional and state-of-the-art kits – or none')).toEqual(['Gobag', 'subregional', 'stateoftheart']))
  test('know where they stand in the text as it was written', () => {
    const text = 'À l’école'
    expect(writtenWords(text).map(({ written, start }) => [written, text.slice(start, start + written.length)])).toEqual([
      ['À', 'À'],
      ['l', 'l'],
      ['école', 'école'],
    ])
  })
  test('are found where a script sets no spaces', () => expect(words('水と衛生').length).toBeGreaterThan(1))
  test('stay whole where the browser cannot segment', () => {
    const { Segmenter } = Intl
    Reflect.deleteProperty(Intl, 'Segmenter')
    try {
      expect(words('水と衛生')).toEqual(['水と衛生'])
    } finally {
      Object.assign(Intl, { Segmenter })
    }
  })
})

describe('stems', () => {
  const alike = (a: string, b: string, language: string): boolean => stemsOf(a, language).some((stem) => stemsOf(b, language).includes(stem))
  test.each([
    ['en', 'evacuate', 'evacuations'],
    ['en', 'coordinating', 'coordination'],
    ['fr', 'réfugiés', 'refugie'],
    ['fr', 'évacuations', 'evacuation'],
    ['es', 'asentamientos', 'asentamiento'],
    ['es', 'coordinaciones', 'coordinación'],
    ['ar', 'المياه', 'مياه'],
    ['ar', 'والمخيمات', 'مخيم'],
  ])('in %s, %s and %s are forms of one word', (language, a, b) => expect(alike(a, b, language)).toBe(true))
  test('different words stay different', () => expect(alike('water', 'winter', 'en')).toBe(false))
  test('a language without stemmer keeps its words', () => expect(stemsOf('Wasser', 'de')).toEqual(['wasser']))
})
