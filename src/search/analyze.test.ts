import { describe, expect, test } from 'vitest'
import { fold, words, writtenWords } from './analyze.ts'
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
  ])('%s becomes %s', (text, folded) => expect(fold(text)).toBe(folded))
})

describe('words', () => {
  test('are cut at anything that is no letter or digit', () => expect(words("l'eau: 15 litres/jour")).toEqual(['l', 'eau', '15', 'litres', 'jour']))
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
