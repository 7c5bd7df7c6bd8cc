import type { UpdateProblem } from '../domain/update.ts'
import { ContentProblem } from './problem.ts'

export interface FetchOptions {
  /** Asks the server even where the browser has a stored answer, and replaces that. */
  readonly fresh?: boolean
  /** Told the number of new bytes as they arrive. */
  readonly onBytes?: (count: number) => void
}

/** Fetches the bytes at an address below the app's own: at most `limit` of them. */
export type FetchFile = (path: string, limit: number, options?: FetchOptions) => Promise<Uint8Array<ArrayBuffer>>

interface Line {
  /** A line that brings nothing for so many milliseconds is taken for dead. A slow one that brings a byte now and then is not. */
  readonly stallAfter?: number
  /** Ends what is under way. */
  readonly signal?: AbortSignal
}

/** A fetcher for the files below a base address (`/` or `/manual/`). */
export const createFetchFile =
  (base: string, { stallAfter = 20_000, signal }: Line = {}): FetchFile =>
  async (path, limit, { fresh = false, onBytes } = {}) => {
    signal?.throwIfAborted()
    const ended = new AbortController()
    const end = (): void => ended.abort()
    let timer = setTimeout(end, stallAfter)
    signal?.addEventListener('abort', end)
    const alive = (): void => {
      clearTimeout(timer)
      timer = setTimeout(end, stallAfter)
    }
    try {
      // A file's address never leads elsewhere: a redirection is the network's own, to its login page.
      const response = await fetch(base + path, {
        cache: fresh ? 'reload' : 'default',
        credentials: 'same-origin',
        redirect: 'manual',
        signal: ended.signal,
      })
      checkAnswer(response, path)
      return await readBody(response, path, limit, (count) => {
        alive()
        onBytes?.(count)
      })
    } catch (error) {
      if (error instanceof ContentProblem) throw error
      signal?.throwIfAborted()
      if (ended.signal.aborted) throw new ContentProblem('interrupted', `${path}: nothing arrived for ${stallAfter / 1000} s`)
      // fetch() rejects alike for no network, no server and a connection cut in the middle.
      throw new ContentProblem('unreachable', `${path}: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
    }
  }

const isRedirection = ({ type, status }: Response): boolean => type === 'opaqueredirect' || (status >= 300 && status < 400)

/** Networks that want a login answer with a page in place of any file, often with status 200, or send the browser to one. */
function checkAnswer(response: Response, path: string): void {
  const type = response.headers.get('content-type') ?? ''
  if (response.status === 511 || isRedirection(response) || (response.ok && type.startsWith('text/html'))) {
    throw new ContentProblem('captive', `${path}: a web page came in place of the file`, true)
  }
  if (!response.ok) throw new ContentProblem('interrupted', `${path}: the server answered ${response.status}`, true)
}

async function readBody(response: Response, path: string, limit: number, onBytes: (count: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > limit) {
      await reader.cancel()
      throw new ContentProblem('altered', `${path}: longer than the ${limit} bytes it should have`)
    }
    parts.push(value)
    onBytes(value.length)
  }
  return joined(parts, length)
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  return bytes
}

const betweenTries = [1_000, 4_000]

// Thirty phones that lost one line together must not come back together: hence the chance in it.
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds * (0.5 + Math.random())))

/** How long to wait before the next try; undefined where none can help. */
function pauseAfter(problem: UpdateProblem, attempt: number, fresh: boolean, pauses: readonly number[]): number | undefined {
  if (problem === 'interrupted' || problem === 'unreachable') return pauses[attempt]
  // A login page stays as long as nobody logs in; one that lies in the browser's own cache is asked past, once.
  return problem === 'captive' && !fresh ? 0 : undefined
}

/**
 * A fetcher that tries again where trying again can help: a line that broke, not a file that is wrong. A wrong answer may
 * lie in the browser's own cache, where each later try would find it again: after one, the cache is asked past.
 */
export const withRetries =
  (fetchFile: FetchFile, pauses: readonly number[] = betweenTries): FetchFile =>
  async (path, limit, options = {}) => {
    let { fresh = false } = options
    for (let attempt = 0; ; attempt++) {
      try {
        return await fetchFile(path, limit, { ...options, fresh })
      } catch (error) {
        if (!(error instanceof ContentProblem)) throw error
        const pause = pauseAfter(error.problem, attempt, fresh, pauses)
        if (pause === undefined) throw error
        fresh ||= error.answered
        await wait(pause)
      }
    }
  }
