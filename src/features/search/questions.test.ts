import { describe, expect, test } from 'vitest'
import { sha256 } from '../../domain/ids.ts'
import type { SearchClient } from '../../search/client.ts'
import type { Question, SearchAnswer } from '../../search/protocol.ts'
import { createQuestions, type Circumstances } from './questions.ts'
import { emptySearch, type Search } from './search-memory.ts'

interface Asked {
  readonly question: Question
  readonly take: (answer: SearchAnswer) => void
  readonly fail: (error: Error) => void
  readonly signal: AbortSignal
}

function start() {
  const asked: Asked[] = []
  const expected: Pick<Asked, 'question' | 'take'>[] = []
  const client: SearchClient = {
    prepare: () => undefined,
    stop: () => undefined,
    expect: (question, take) => void expected.push({ question, take }),
    search: (question, take, signal) => new Promise((_, fail) => void asked.push({ question, take, fail, signal })),
  }
  const questions = createQuestions(client)
  const told: string[] = []
  questions.subscribe(() => told.push(questions.outcome().status))
  return { asked, expected, questions, told }
}

const circumstances: Circumstances = { version: sha256('v'), language: 'en', own: [] }
const looking = (query: string, more: Partial<Search> = {}): Search => ({ ...emptySearch, query, ...more })
const found: SearchAnswer = { groups: [], complete: true }

describe('questions', () => {
  test('what is typed is asked anew when something else decides on the answer', () => {
    const { asked, questions } = start()
    const water = looking('water')
    questions.ask(water, circumstances)
    questions.ask(water, { ...circumstances, version: sha256('w') })
    expect(asked.map(({ question }) => question.version)).toEqual(['v', 'w'])
  })

  test('a newer one ends the older; the last outcome stays until it is answered', () => {
    const { asked, questions, told } = start()
    questions.ask(looking('wat'), circumstances)
    asked[0]?.take(found)
    questions.ask(looking('wate'), circumstances)
    expect(asked[0]?.signal.aborted).toBe(true)
    expect(asked[1]?.signal.aborted).toBe(false)
    expect(questions.outcome()).toMatchObject({ status: 'found', search: { query: 'wat' } })
    asked[1]?.take(found)
    expect(questions.outcome()).toMatchObject({ status: 'found', search: { query: 'wate' } })
    expect(told).toEqual(['found', 'found'])
  })

  test('one letter is no question, and ends the one before', () => {
    const { asked, questions } = start()
    questions.ask(looking('wa'), circumstances)
    asked[0]?.take(found)
    questions.ask(looking(' w '), circumstances)
    expect(asked).toHaveLength(1)
    expect(questions.outcome().status).toBe('idle')
  })

  test('one letter lets the answers to two be looked for; the likeliest is made ready, and is no outcome yet', () => {
    const { expected, questions } = start()
    questions.ask(looking(''), circumstances)
    expect(expected).toEqual([])
    questions.ask(looking('w'), circumstances)
    expect(expected.map(({ question }) => question.query)).toEqual(['w'])
    expected[0]?.take(found)
    expect(questions.outcome()).toEqual({ status: 'idle', likely: found })
    questions.ask(looking(''), circumstances)
    expected[0]?.take(found)
    expect(questions.outcome()).toEqual({ status: 'idle' })
  })

  test('all are asked for only on request', () => {
    const { asked, questions } = start()
    questions.ask(looking('water'), circumstances)
    questions.ask(looking('water', { all: true }), circumstances)
    const [few = 0, all = 0] = asked.map(({ question }) => question.most)
    expect(all).toBeGreaterThan(few)
  })

  test('a failure is told, but not that of a question that nobody waits for', async () => {
    const { asked, questions, told } = start()
    questions.ask(looking('wa'), circumstances)
    questions.ask(looking('wat'), circumstances)
    asked[0]?.fail(new Error('too late'))
    await Promise.resolve()
    expect(told).toEqual([])
    asked[1]?.fail(new Error('the worker stopped'))
    await expect.poll(() => questions.outcome().status).toBe('failed')
  })
})
