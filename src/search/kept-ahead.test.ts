import { describe, expect, test } from 'vitest'
import { sha256 } from '../domain/ids.ts'
import { createKeptAhead } from './kept-ahead.ts'
import type { Question, SearchAnswer } from './protocol.ts'
import { bytesOfAnswer, sentAnswer } from './sent-answer.ts'

const question = (query: string, more: Partial<Question> = {}): Question => ({ query, version: sha256('v'), language: 'en', own, most: 5, ...more })
const own: readonly string[] = []
const found: SearchAnswer = { groups: [{ kind: 'entry', total: 3, found: [] }], meant: 'water', complete: true }

function after(query: string) {
  const ahead = createKeptAhead()
  ahead.take(question(query))
  ahead.keep(`${query}t`, bytesOfAnswer(found))
  return ahead
}

describe('answers that were found ahead', () => {
  test('are there for the question that comes, as they were found', () => {
    expect(after('wa').take(question('wat'))).toEqual(sentAnswer(found))
  })

  test('not for another one; and then they are gone', () => {
    const ahead = after('wa')
    expect(ahead.take(question('was'))).toBeUndefined()
    expect(ahead.take(question('wat'))).toBeUndefined()
  })

  test.each([{ version: sha256('w') }, { language: 'fr' }, { kind: 'contact' as const }, { own: [] }, { most: 128 }, { country: 'KE' }])('not where something else decides on the answer: %o', (more) => {
    expect(after('wa').take(question('wat', more))).toBeUndefined()
  })

  test('are dropped with the worker that found them', () => {
    const ahead = after('wa')
    ahead.drop()
    expect(ahead.take(question('wat'))).toBeUndefined()
  })
})
