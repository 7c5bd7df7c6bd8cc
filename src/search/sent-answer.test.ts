import { describe, expect, test } from 'vitest'
import { entryId, topicId } from '../domain/ids.ts'
import type { FoundEntry, SearchAnswer } from './protocol.ts'
import { createAnswerReader, sentAnswer } from './sent-answer.ts'

const hit = (id: string, excerpt: string): FoundEntry => ({
  kind: 'entry',
  id: entryId(id),
  topic: topicId('water'),
  lang: 'en',
  title: [{ text: id, found: true }],
  excerpt: [{ text: excerpt, found: false }],
  words: ['water'],
})
const answer = (...found: FoundEntry[]): SearchAnswer => ({ groups: [{ kind: 'entry', total: 7, found }], meant: 'water', complete: true })

describe('an answer on its way to the page', () => {
  test('arrives as it was sent', () => {
    const sent = answer(hit('wells', 'A well.'), hit('pumps', 'A pump.'))
    expect(createAnswerReader()(structuredClone(sentAnswer(sent)))).toEqual(sent)
  })

  test('has the hits of the last one as the same objects, others as new ones', () => {
    const read = createAnswerReader()
    const [first] = read(sentAnswer(answer(hit('wells', 'A well.'), hit('pumps', 'A pump.')))).groups
    const [next] = read(sentAnswer(answer(hit('pumps', 'A pump.'), hit('wells', 'Another place.')))).groups
    expect(next?.found[0]).toBe(first?.found[1])
    expect(next?.found[1]).toEqual(hit('wells', 'Another place.'))
  })

  test('a hit that was not in the last answer is parsed anew', () => {
    const read = createAnswerReader()
    const wells = sentAnswer(answer(hit('wells', 'A well.')))
    const [first] = read(wells).groups
    read(sentAnswer(answer()))
    expect(read(wells).groups[0]?.found[0]).not.toBe(first?.found[0])
  })
})
