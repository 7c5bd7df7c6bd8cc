import type { Question, SearchAnswer, SearchMessage, SearchRequest } from './protocol.ts'
import { createAnswerReader } from './sent-answer.ts'

/** The page's side of the search worker. */
export interface SearchClient {
  /** Opens the index and brings it up to date, so that the first question finds it ready. */
  prepare(): void
  /**
   * Searches the active version.
   * @param take called with each answer: while the index is still being made, fuller ones follow
   * @param signal ends it: after that `take` is not called any more. A newer question ends it too.
   * @returns settles when the answer is complete or the search has ended
   * @throws Error when the worker failed; the next search starts another
   */
  search(question: Question, take: (answer: SearchAnswer) => void, signal: AbortSignal): Promise<void>
  /** Ends the worker: the database that it keeps its index in is about to be erased. */
  stop(): void
}

interface Waiting {
  readonly number: number
  take(answer: SearchAnswer): void
  done(error?: Error): void
}

/** @param startWorker called when the search is first used, and again after a worker died */
export function createSearchClient(startWorker: () => Worker): SearchClient {
  let worker: Worker | undefined
  let count = 0
  let waiting: Waiting | undefined
  const read = createAnswerReader()
  const finish = (error?: Error): void => {
    const ended = waiting
    waiting = undefined
    ended?.done(error)
  }
  const receive = (message: SearchMessage): void => {
    if (message.type === 'ready' || message.number !== waiting?.number) return
    if (message.type === 'failed') return finish(new Error(message.detail))
    waiting.take(read(message.answer))
    if (message.answer.complete) finish()
  }
  const started = (): Worker => {
    const fresh = startWorker()
    fresh.addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => receive(data))
    fresh.addEventListener('error', () => {
      worker = undefined
      finish(new Error('the search worker stopped'))
    })
    return fresh
  }
  const send = (request: SearchRequest): void => (worker ??= started()).postMessage(request)
  return {
    prepare: () => send({ type: 'prepare' }),
    search: (question, take, signal) =>
      new Promise((resolve, reject) => {
        finish()
        if (signal.aborted) return resolve()
        const number = ++count
        waiting = { number, take, done: (error) => (error ? reject(error) : resolve()) }
        signal.addEventListener('abort', () => waiting?.number === number && finish())
        send({ type: 'search', number, question })
      }),
    stop: () => {
      worker?.terminate()
      worker = undefined
      finish()
    },
  }
}
