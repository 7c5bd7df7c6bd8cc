import { describe, expect, test } from 'vitest'
import type { EntryBody } from '../domain/entry.ts'
import { entryId, sha256, topicId } from '../domain/ids.ts'
import { buildIndex } from './build-index.ts'
import { likelyNext } from './likely-next.ts'
import { entryDocument } from './search-document.ts'

const entry = (title: string, lang = 'en') => {
  const body: EntryBody = { id: entryId(title), topic: topicId('sectors'), lang, title, sections: [] }
  const hash = sha256(title)
  return { source: hash, document: entryDocument(body, hash, []) }
}

const index = buildIndex(
  [entry('Water supply'), entry('Water points'), entry('Waste'), entry('Shelter'), entry('CCCM'), entry('Évacuation', 'fr'), entry('مأوى', 'ar'), entry('Tents 41')],
  [],
)
const next = (question: string): readonly string[] => likelyNext(question, index)

describe('the letters that are expected next', () => {
  test('go on with words of the manual, those of more documents first', () => {
    expect(next('wa').slice(0, 2)).toEqual(['t', 's'])
    expect(next('how much wat')[0]).toBe('e')
  })

  test('are a space where a word may be complete, and after it the first letters of all words', () => {
    expect(next('water')[0]).toBe(' ')
    expect(next('water ')).toEqual(expect.arrayContaining(['s', 'p', 'c', 't']))
  })

  test('follow the last letter where no word begins so', () => {
    expect(next('zshe')).toEqual(expect.arrayContaining(['l', 'r']))
    expect(next('ks')).toContain('h')
    expect(next('q')).toEqual([])
  })

  test('come as they are written, and without their accents', () => {
    expect(next('')).toEqual(expect.arrayContaining(['é', 'e']))
    expect(next('مأو')).toEqual(expect.arrayContaining(['ى', 'ي']))
  })

  test('are capitals once two have been typed', () => {
    expect(next('CC')[0]).toBe('C')
    expect(next('W')[0]).toBe('a')
  })

  test('are few, of a large manual fewer, of a very large one none', () => {
    const letters = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'
    const many = buildIndex([entry(letters)], [])
    const few = likelyNext('', many).length
    expect(few).toBeLessThan(letters.split(' ').length)
    expect(likelyNext('', { ...many, documents: 6_000 })).toHaveLength(3)
    expect(likelyNext('', { ...many, documents: 11_000 })).toHaveLength(0)
  })
})
