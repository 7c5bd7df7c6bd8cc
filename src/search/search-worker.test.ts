import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import type { Sha256 } from '../domain/ids.ts'
import { ContentDatabase } from '../storage/content-database.ts'
import { createContentReader } from '../storage/content-reader.ts'
import { aPack, anEntry } from '../testing/a-pack.ts'
import { installInto } from '../testing/a-search-device.ts'
import type { SearchAnswer, SearchMessage, SearchRequest } from './protocol.ts'
import { runSearchWorker } from './search-worker.ts'
import { answerOfBytes, createAnswerReader } from './sent-answer.ts'

/** What a worker has around it: the page's messages come in, its own go out. */
class Scope {
  #asked: (event: MessageEvent<SearchRequest>) => void = () => undefined
  readonly #heard: ((message: SearchMessage) => void)[] = []
  postMessage(message: SearchMessage): void {
    for (const hear of this.#heard) hear(message)
  }
  addEventListener(_: 'message', listener: (event: MessageEvent<SearchRequest>) => void): void {
    this.#asked = listener
  }
  send(data: SearchRequest): void {
    this.#asked(new MessageEvent('message', { data }))
  }
  next(isWanted: (message: SearchMessage) => boolean): Promise<SearchMessage> {
    return new Promise((resolve) => this.#heard.push((message) => isWanted(message) && resolve(message)))
  }
}

function start() {
  const scope = new Scope()
  runSearchWorker(scope)
  let number = 0
  const ask = async (query: string, version: Sha256, complete = true): Promise<SearchAnswer> => {
    const asked = ++number
    const answered = scope.next((message) => (message.type === 'answer' && message.number === asked && message.answer.complete === complete) || (message.type === 'failed' && message.number === asked))
    scope.send({ type: 'search', number: asked, question: { query, version, language: 'en', own: [], most: 5 } })
    const message = await answered
    if (message.type !== 'answer') throw new Error(JSON.stringify(message))
    return createAnswerReader()(message.answer)
  }
  return { scope, ask }
}

const idsOf = ({ groups }: SearchAnswer): string[] => groups.flatMap(({ found }) => found.map(({ id }) => id))

describe('the search worker', () => {
  test('answers for the version that became active while it was indexing the one before', async () => {
    const database = new ContentDatabase()
    const reader = createContentReader(database)
    const active = async (): Promise<Sha256> => {
      const manual = await reader.active()
      if (!manual) throw new Error('no manual')
      return manual.sha256
    }
    const entries = Array.from({ length: 800 }, (_, number) => anEntry(`entry-${number}`, `About pump number${number}.`))
    await installInto(database, await aPack(entries))
    const later = await aPack([...entries.slice(0, 799), anEntry('whales', 'About whales.')], '2024-11-second')
    const { ask } = start()
    // The first part of the index is there, and the rest is being made.
    expect(idsOf(await ask('number3', await active(), false))).toContain('entry-3')
    await installInto(database, later)
    expect(idsOf(await ask('whales', await active()))).toEqual(['whales'])
  })

  test('answers ahead what may be asked next: just as it answers when it is asked', async () => {
    const database = new ContentDatabase()
    await installInto(database, await aPack([anEntry('wells', 'About wells.'), anEntry('welds', 'About welds.'), anEntry('pumps', 'About pumps.')]))
    const manual = await createContentReader(database).active()
    if (!manual) throw new Error('no manual')
    const { scope, ask } = start()
    const expected = scope.next(({ type }) => type === 'ahead')
    const first = await ask('wel', manual.sha256)
    expect(idsOf(first).sort()).toEqual(['welds', 'wells'])
    const ahead = await expected
    if (ahead.type !== 'ahead') throw new Error(JSON.stringify(ahead))
    expect(ahead.query).toMatch(/^wel[ld]$/)
    expect(createAnswerReader()(answerOfBytes(ahead.answer))).toEqual(await ask(ahead.query, manual.sha256))
  })

  test('what is asked meanwhile ends what is looked for ahead', async () => {
    const database = new ContentDatabase()
    await installInto(database, await aPack([anEntry('wells', 'About wells.'), anEntry('welds', 'About welds.')]))
    const manual = await createContentReader(database).active()
    if (!manual) throw new Error('no manual')
    const { scope, ask } = start()
    const numbers: number[] = []
    void scope.next((message) => message.type === 'ahead' && numbers.push(message.number) > 100)
    const last = scope.next((message) => message.type === 'ahead' && message.number === 2)
    await ask('wel', manual.sha256)
    await ask('well', manual.sha256)
    await last
    expect(numbers).not.toContain(1)
  })
})
