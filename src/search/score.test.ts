import { describe, expect, test } from 'vitest'
import type { EntryBody } from '../domain/entry.ts'
import { entryId, sha256, topicId } from '../domain/ids.ts'
import { buildIndex } from './build-index.ts'
import { scoreAll } from './score.ts'
import { entryDocument } from './search-document.ts'
import { createLookUp, readQuestion } from './wording.ts'

const texts = [
  'water supply in emergencies people need water every day',
  'shelter and settlements a tent keeps the rain off',
  'camp coordination and camp management with other agencies',
  'protection of children and families on the move',
  'cholera treatment chlorine tablets and latrines',
]
const entry = (text: string, at: number) => {
  const body: EntryBody = { id: entryId(`e${at}`), topic: topicId('sectors'), lang: 'en', title: text, sections: [] }
  return { source: `e${at}`, document: entryDocument(body, sha256(`e${at}`), []) }
}
const newIndex = () => buildIndex(texts.map(entry), [{ id: 'cccm', acronym: { en: 'CCCM' }, term: { en: 'Camp coordination and camp management' } }])

const typed = [...texts, 'CCCM', texts.join(' ')].flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)))

describe('scores', () => {
  test('are the same whatever was asked before, letter by letter', () => {
    const used = newIndex()
    const lookUp = createLookUp(used)
    for (const query of typed) {
      const fresh = newIndex()
      const expected = scoreAll(fresh, readQuestion(query, fresh), undefined)
      const { best, readingOf } = scoreAll(used, readQuestion(query, used, lookUp), undefined)
      expect({ query, best: [...best], readings: best.map((score, document) => (score > 0 ? (readingOf[document] ?? 0) : -1)) }).toEqual({
        query,
        best: [...expected.best],
        readings: expected.best.map((score, document) => (score > 0 ? (expected.readingOf[document] ?? 0) : -1)),
      })
    }
  })

  test('of a reading with more words than are kept are those of all its words', () => {
    const index = newIndex()
    const all = [...new Set(texts.join(' ').split(' '))].map((text) => createLookUp(index)({ text, open: false, given: false }))
    expect(all.length).toBeGreaterThan(24)
    const scores = [...scoreAll(index, [{ words: all, weight: 1 }], undefined).best]
    expect(scores.every((score) => score > 0)).toBe(true)
    // In another order others would be missing.
    expect([...scoreAll(newIndex(), [{ words: all.toReversed(), weight: 1 }], undefined).best]).toEqual(scores)
  })

  test('leave out what is filtered out', () => {
    const index = newIndex()
    const wordings = readQuestion('water shelter', index)
    expect([...scoreAll(index, wordings, undefined).best].map((score) => score > 0)).toEqual([true, true, false, false, false])
    expect([...scoreAll(index, wordings, Uint8Array.from([0, 1, 1, 1, 1])).best].map((score) => score > 0)).toEqual([false, true, false, false, false])
  })
})
