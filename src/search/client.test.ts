import { describe, expect, test } from 'vitest'
import { sha256 } from '../domain/ids.ts'
import { createSearchClient } from './client.ts'
import type { Question, SearchMessage, SearchRequest, SentAnswer } from './protocol.ts'
import { bytesOfAnswer } from './sent-answer.ts'

/** A worker whose answers the test sends itself. */
class ByHand extends EventTarget {
  readonly asked: SearchRequest[] = []
  terminated = false
  terminate(): void {
    this.terminated = true
  }
  postMessage(request: SearchRequest): void {
    this.asked.push(request)
  }
  answer(message: SearchMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }))
  }
}

const own: readonly string[] = []
const question = (query: string): Question => ({ query, version: sha256('v'), language: 'en', own, most: 6 })
const answer = (complete = true): SentAnswer => ({ groups: [], complete })
const ahead = (number: number, query: string): SearchMessage => ({ type: 'ahead', number, query, answer: bytesOfAnswer({ groups: [], meant: query, complete: true }) })

function start() {
  const workers: ByHand[] = []
  const client = createSearchClient(() => {
    const worker = new ByHand()
    workers.push(worker)
    return worker as unknown as Worker
  })
  return { client, workers }
}

describe('the search client', () => {
  test('an answer to an older question never reaches the newer one', async () => {
    const { client, workers } = start()
    const taken: string[] = []
    const never = new AbortController().signal
    const older = client.search(question('wa'), () => taken.push('wa'), never)
    const newer = client.search(question('wat'), () => taken.push('wat'), never)
    workers[0]?.answer({ type: 'answer', number: 1, answer: answer() })
    workers[0]?.answer({ type: 'answer', number: 2, answer: answer() })
    workers[0]?.answer({ type: 'answer', number: 1, answer: answer() })
    await Promise.all([older, newer])
    expect(taken).toEqual(['wat'])
  })

  test('answers follow one another until one is complete', async () => {
    const { client, workers } = start()
    const taken: boolean[] = []
    const search = client.search(question('wa'), ({ complete }) => taken.push(complete), new AbortController().signal)
    workers[0]?.answer({ type: 'answer', number: 1, answer: answer(false) })
    workers[0]?.answer({ type: 'answer', number: 1, answer: answer(true) })
    workers[0]?.answer({ type: 'answer', number: 1, answer: answer(true) })
    await search
    expect(taken).toEqual([false, true])
  })

  test('after it was aborted no answer arrives, and nothing hangs', async () => {
    const { client, workers } = start()
    const ended = new AbortController()
    let taken = 0
    const search = client.search(question('wa'), () => taken++, ended.signal)
    ended.abort()
    workers[0]?.answer({ type: 'answer', number: 1, answer: answer() })
    await search
    expect(taken).toBe(0)
    await client.search(question('wat'), () => taken++, ended.signal)
    expect(workers[0]?.asked).toHaveLength(1)
  })

  test('a worker that died is told of, and replaced at the next question', async () => {
    const { client, workers } = start()
    const signal = new AbortController().signal
    const search = client.search(question('wa'), () => undefined, signal)
    workers[0]?.dispatchEvent(new Event('error'))
    await expect(search).rejects.toThrow('stopped')
    const again = client.search(question('wa'), () => undefined, signal)
    workers[1]?.answer({ type: 'answer', number: 2, answer: answer() })
    await again
    expect(workers).toHaveLength(2)
  })

  test('once stopped, its worker is ended and no search hangs', async () => {
    const { client, workers } = start()
    const search = client.search(question('wa'), () => undefined, new AbortController().signal)
    client.stop()
    await search
    expect(workers[0]?.terminated).toBe(true)
  })

  test('an answer that was found ahead is there at once, and the worker finds out what may come next', async () => {
    const { client, workers } = start()
    const never = new AbortController().signal
    const first = client.search(question('wa'), () => undefined, never)
    workers[0]?.answer({ type: 'answer', number: 1, answer: answer() })
    await first
    workers[0]?.answer(ahead(1, 'wat'))
    const taken: unknown[] = []
    const second = client.search(question('wat'), ({ meant }) => taken.push(meant), never)
    expect(taken).toEqual(['wat'])
    await second
    await expect.poll(() => workers[0]?.asked.at(-1)).toEqual({ type: 'expect', number: 2, question: question('wat') })
    expect(workers[0]?.asked.filter(({ type }) => type === 'search')).toHaveLength(1)
  })

  test('what was found ahead of an older question is of no use', async () => {
    const { client, workers } = start()
    const never = new AbortController().signal
    void client.search(question('wa'), () => undefined, never)
    void client.search(question('wat'), () => undefined, never)
    workers[0]?.answer(ahead(1, 'wate'))
    void client.search(question('wate'), () => undefined, never)
    expect(workers[0]?.asked.map(({ type }) => type)).toEqual(['search', 'search', 'search'])
  })

  test('before there is a question, the likeliest answer is told, once', async () => {
    const { client, workers } = start()
    client.prepare()
    const likely: unknown[] = []
    client.expect(question('w'), ({ meant }) => likely.push(meant))
    await expect.poll(() => workers[0]?.asked.at(-1)).toMatchObject({ type: 'expect', number: 1 })
    workers[0]?.answer(ahead(1, 'wa'))
    workers[0]?.answer(ahead(1, 'wh'))
    expect(likely).toEqual(['wa'])
    const taken: unknown[] = []
    await client.search(question('wh'), ({ meant }) => taken.push(meant), new AbortController().signal)
    expect(taken).toEqual(['wh'])
  })

  test('once stopped, it starts no other worker by itself', async () => {
    const { client, workers } = start()
    client.prepare()
    client.expect(question('w'), () => undefined)
    client.stop()
    await new Promise((resolve) => setTimeout(resolve))
    expect(workers.map(({ asked }) => asked.map(({ type }) => type))).toEqual([['prepare']])
  })
})
