import type { Locale } from '../domain/locale.ts'
import type { SearchAnswer, SearchMessage, SearchRequest } from './protocol.ts'

/** The page's side of the search worker. */
export interface SearchClient {
  /**
   * Searches the active version.
   * @returns the answer, or undefined when a newer search was asked for before it came
   */
  search(query: string, language: Locale): Promise<SearchAnswer | undefined>
}

interface Waiting {
  readonly number: number
  resolve(answer: SearchAnswer | undefined): void
  reject(error: Error): void
}

/** @param startWorker called once, at the first search */
export function createSearchClient(startWorker: () => Worker): SearchClient {
  let worker: Worker | undefined
  let count = 0
  let waiting: Waiting | undefined
  const take = (message: SearchMessage): void => {
    if (message.number !== waiting?.number) return
    if (message.type === 'answer') waiting.resolve(message.answer)
    else waiting.reject(new Error(message.detail))
    waiting = undefined
  }
  const started = (): Worker => {
    const fresh = startWorker()
    fresh.addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => take(data))
    fresh.addEventListener('error', () => {
      worker = undefined
      waiting?.reject(new Error('the search worker stopped'))
      waiting = undefined
    })
    return fresh
  }
  return {
    search: (query, language) => {
      waiting?.resolve(undefined)
      const number = ++count
      worker ??= started()
      worker.postMessage({ type: 'search', number, query, language } satisfies SearchRequest)
      return new Promise((resolve, reject) => {
        waiting = { number, resolve, reject }
      })
    },
  }
}
