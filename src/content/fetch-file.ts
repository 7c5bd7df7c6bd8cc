import { ContentProblem } from './problem.ts'

export interface FetchOptions {
  /** Asks the server even where the browser has a stored answer, and replaces that. */
  readonly fresh?: boolean
  /** Told the number of new bytes as they arrive. */
  readonly onBytes?: (count: number) => void
}

/** Fetches the bytes at an address below the app's own: at most `limit` of them. */
export type FetchFile = (path: string, limit: number, options?: FetchOptions) => Promise<Uint8Array<ArrayBuffer>>

// A line that brings nothing for this long is taken for dead. A slow one that brings a byte now and then is not.
const stallAfter = 20_000

/** A fetcher for the files below a base address (`/` or `/manual/`). */
export const createFetchFile =
  (base: string): FetchFile =>
  async (path, limit, { fresh = false, onBytes } = {}) => {
    const stall = new AbortController()
    let timer = setTimeout(() => stall.abort(), stallAfter)
    const alive = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => stall.abort(), stallAfter)
    }
    try {
      const response = await fetch(base + path, {
        cache: fresh ? 'reload' : 'default',
        credentials: 'same-origin',
        signal: stall.signal,
      })
      checkAnswer(response, path)
      return await readBody(response, path, limit, (count) => {
        alive()
        onBytes?.(count)
      })
    } catch (error) {
      if (error instanceof ContentProblem) throw error
      if (stall.signal.aborted) throw new ContentProblem('interrupted', `${path}: nothing arrived for ${stallAfter / 1000} s`)
      // fetch() rejects alike for no network, no server and a connection cut in the middle.
      throw new ContentProblem('unreachable', `${path}: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      clearTimeout(timer)
    }
  }

/** Networks that want a login answer with a page, often with status 200, in place of any file. */
function checkAnswer(response: Response, path: string): void {
  const type = response.headers.get('content-type') ?? ''
  if (response.status === 511 || (response.ok && type.startsWith('text/html'))) {
    throw new ContentProblem('captive', `${path}: a web page came in place of the file`)
  }
  if (!response.ok) throw new ContentProblem('interrupted', `${path}: the server answered ${response.status}`)
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

const pauses = [1_000, 4_000]

// Thirty phones that lost one line together must not come back together: hence the chance in it.
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds * (0.5 + Math.random())))

/** A fetcher that tries again where trying again can help: a line that broke, not a file that is wrong. */
export const withRetries =
  (fetchFile: FetchFile): FetchFile =>
  async (path, limit, options) => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await fetchFile(path, limit, options)
      } catch (error) {
        const pause = pauses[attempt]
        const worthRepeating = error instanceof ContentProblem && (error.problem === 'interrupted' || error.problem === 'unreachable')
        if (!worthRepeating || pause === undefined) throw error
        await wait(pause)
      }
    }
  }

