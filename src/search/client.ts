import { createKeptAhead } from './kept-ahead.ts'
import type { Question, SearchAnswer, SearchMessage, SearchRequest, SentAnswer } from './protocol.ts'
import { answerOfBytes, createAnswerReader } from './sent-answer.ts'

/** The page's side of the search worker. */
export interface SearchClient {
  /** Opens the index and brings it up to date, so that the first question finds it ready. */
  prepare(): void
  /**
   * Searches the active version.
   * @param take called with each answer: at once where it is known ahead; while the index is still being made, fuller ones follow
   * @param signal ends it: after that `take` is not called any more. A newer question ends it too.
   * @returns settles when the answer is complete or the search has ended
   * @throws Error when the worker failed; the next search starts another
   */
  search(question: Question, take: (answer: SearchAnswer) => void, signal: AbortSignal): Promise<void>
  /**
   * Tells what stands in the field before it is a question: the answers to what may come next are looked for ahead.
   * @param take called with the answer to the likeliest of these
   */
  expect(question: Question, take: (likely: SearchAnswer) => void): void
  /** Ends the worker: the database that it keeps its index in is about to be erased. */
  stop(): void
}

/** Who waits for the answers to the newest question. */
interface Waiting {
  take(answer: SearchAnswer): void
  done(error?: Error): void
}

/** One waits at a time. */
function createQueueOfOne() {
  let waiting: Waiting | undefined
  const read = createAnswerReader()
  const finish = (error?: Error): void => {
    const ended = waiting
    waiting = undefined
    ended?.done(error)
  }
  return {
    finish,
    isWaiting: (): boolean => waiting !== undefined,
    wait: (next: Waiting): void => {
      finish()
      waiting = next
    },
    take: (answer: SentAnswer): void => {
      waiting?.take(read(answer))
      if (answer.complete) finish()
    },
  }
}

/** @param startWorker called when the search is first used, and again after a worker died */
export function createSearchClient(startWorker: () => Worker): SearchClient {
  let worker: Worker | undefined
  let count = 0
  const ahead = createKeptAhead()
  const { finish, isWaiting, wait, take } = createQueueOfOne()
  const receive = (message: SearchMessage): void => {
    if (message.type === 'ready' || message.number !== count) return
    if (message.type === 'failed') return finish(new Error(message.detail))
    if (message.type === 'answer') return take(message.answer)
    ahead.keep(message.query, message.answer)
    // Nothing was asked yet: this is the likeliest.
    if (isWaiting()) take(answerOfBytes(message.answer))
  }
  const end = (error?: Error): void => {
    worker = undefined
    ahead.drop()
    finish(error)
  }
  const started = (): Worker => {
    const fresh = startWorker()
    fresh.addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => receive(data))
    fresh.addEventListener('error', () => end(new Error('the search worker stopped')))
    return fresh
  }
  const send = (request: SearchRequest): void => (worker ??= started()).postMessage(request)
  const expectNext = (question: Question): void => {
    const number = count
    // Later: what is known already is drawn first.
    setTimeout(() => number === count && worker?.postMessage({ type: 'expect', number, question } satisfies SearchRequest))
  }
  return {
    prepare: () => send({ type: 'prepare' }),
    search: (question, onAnswer, signal) =>
      new Promise((resolve, reject) => {
        wait({ take: onAnswer, done: (error) => (error ? reject(error) : resolve()) })
        if (signal.aborted) return finish()
        const number = ++count
        signal.addEventListener('abort', () => number === count && finish())
        const known = ahead.take(question)
        if (!known) return send({ type: 'search', number, question })
        expectNext(question)
        take(known)
      }),
    expect: (question, onLikely) => {
      wait({ take: onLikely, done: () => undefined })
      count++
      ahead.take(question)
      expectNext(question)
    },
    stop: () => {
      worker?.terminate()
      end()
    },
  }
}
