import { describe, expect, test } from 'vitest'
import { excerptOf, markWords } from './marked.ts'

const plain = (parts: readonly { readonly text: string }[]): string => parts.map(({ text }) => text).join('')
const found = (parts: readonly { readonly text: string; readonly found: boolean }[]): string[] => parts.filter((part) => part.found).map(({ text }) => text)

describe('marks', () => {
  test('stand on whole words as they are written, and leave the text as it was', () => {
    const text = 'L’Évacuation, et l’eau.'
    const marked = markWords(text, new Set(['evacuation', 'eau']))
    expect(plain(marked)).toBe(text)
    expect(found(marked)).toEqual(['Évacuation', 'eau'])
  })
})

describe('an excerpt', () => {
  const filler = 'Nothing of interest stands here. '.repeat(20)
  const text = `Water first. ${filler}Each person needs fifteen litres of water a day. ${filler}`
  test('is the piece with most of the words, cut between words', () => {
    const excerpt = excerptOf(text, new Set(['person', 'litres', 'water']))
    expect(plain(excerpt)).toMatch(/^… .*person needs fifteen litres of water.* …$/)
    expect(found(excerpt)).toEqual(['person', 'litres', 'water'])
    expect(plain(excerpt).length).toBeLessThan(200)
  })
  test('begins with the text where nothing is to be marked', () => expect(plain(excerptOf(text, new Set()))).toMatch(/^Water first\./))
  test('of a short text is the text', () => expect(plain(excerptOf('Short.', new Set(['short'])))).toBe('Short.'))
})
