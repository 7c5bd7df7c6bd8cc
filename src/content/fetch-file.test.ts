import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { listen, portOf } from '../hosting/listen.ts'
import { createFetchFile, withRetries, type FetchFile, type FetchOptions } from './fetch-file.ts'
import { ContentProblem } from './problem.ts'

const path = 'content/current.json'
const whole = '0123456789'
let server: Server | undefined

afterEach(
  () =>
    new Promise<void>((resolve) => {
      server?.closeAllConnections()
      if (server) server.close(() => resolve())
      else resolve()
      server = undefined
    }),
)

async function aServer(answer: RequestListener): Promise<string> {
  server = createServer(answer)
  await listen(server, 0, '127.0.0.1')
  return `http://127.0.0.1:${portOf(server)}/`
}

const textOf = async (bytes: Promise<Uint8Array>): Promise<string> => new TextDecoder().decode(await bytes)

describe('a file', () => {
  test('comes whole, with its bytes counted as they arrive', async () => {
    const base = await aServer((_, response) => response.end(whole))
    let counted = 0
    expect(await textOf(createFetchFile(base)(path, 10, { onBytes: (count) => (counted += count) }))).toBe(whole)
    expect(counted).toBe(10)
  })

  const wrong: readonly { name: string; answer: RequestListener; problem: string }[] = [
    { name: 'longer than it may be', answer: (_, response) => response.end(`${whole}!`), problem: 'altered' },
    { name: 'a page with status 200', answer: (_, response) => response.setHeader('Content-Type', 'text/html').end('<h1>Log in'), problem: 'captive' },
    { name: 'a redirection to a login page', answer: (_, response) => response.writeHead(302, { Location: 'http://127.0.0.1:1/login' }).end(), problem: 'captive' },
    { name: 'the demand to log in', answer: (_, response) => response.writeHead(511).end(), problem: 'captive' },
    { name: 'an error of the server', answer: (_, response) => response.writeHead(503).end(), problem: 'interrupted' },
    { name: 'a connection that breaks', answer: (request) => request.socket.destroy(), problem: 'unreachable' },
  ]
  for (const { name, answer, problem } of wrong) {
    test(`${name} is told as ${problem}`, async () => {
      const base = await aServer(answer)
      await expect(createFetchFile(base)(path, 10)).rejects.toMatchObject({ name: 'ContentProblem', problem })
    })
  }

  test('whose server stands still is given up after the stall time, and comes at the next try', async () => {
    let requests = 0
    const base = await aServer((_, response) => {
      if (requests++ > 0) return response.end(whole)
      response.writeHead(200, { 'Content-Length': 10 })
      return response.write('0123')
    })
    const fetchFile = createFetchFile(base, { stallAfter: 300 })
    await expect(fetchFile(path, 10)).rejects.toMatchObject({ problem: 'interrupted' })
    requests = 0
    expect(await textOf(withRetries(fetchFile, [0])(path, 10))).toBe(whole)
    expect(requests).toBe(2)
  })

  test('that comes slowly, a byte now and then, is waited for', async () => {
    const stallAfter = 1_000
    const base = await aServer((_, response) => {
      const send = (at: number): void =>
        void (at < whole.length ? response.write(whole.slice(at, at + 2), () => setTimeout(send, stallAfter / 4, at + 2)) : response.end())
      send(0)
    })
    expect(await textOf(createFetchFile(base, { stallAfter })(path, 10))).toBe(whole)
  })

  test('is not waited for any more once the run has ended', async () => {
    const ended = new AbortController()
    const base = await aServer(() => ended.abort(new Error('the turn was lost')))
    await expect(createFetchFile(base, { signal: ended.signal })(path, 10)).rejects.toThrow('the turn was lost')
    await expect(withRetries(createFetchFile(base, { signal: ended.signal }))(path, 10)).rejects.toThrow('the turn was lost')
  })
})

/** Fails with each of the problems in turn, then succeeds; keeps what it was asked. */
function failing(...problems: ContentProblem[]) {
  const asked: FetchOptions[] = []
  const fetchFile: FetchFile = (_path, _limit, options = {}) => {
    asked.push(options)
    const problem = problems[asked.length - 1]
    return problem ? Promise.reject(problem) : Promise.resolve(new Uint8Array())
  }
  return { fetchFile: withRetries(fetchFile, [0, 0]), past: () => asked.map(({ fresh }) => fresh ?? false) }
}

describe('another try', () => {
  test('asks past the browser’s cache after a wrong answer, and not after a broken line', async () => {
    const line = failing(new ContentProblem('unreachable', path), new ContentProblem('interrupted', path))
    await line.fetchFile(path, 10)
    expect(line.past()).toEqual([false, false, false])
    const answer = failing(new ContentProblem('interrupted', path, true))
    await answer.fetchFile(path, 10)
    expect(answer.past()).toEqual([false, true])
  })

  test('is made once for a login page, which may lie in the cache, and not at all past it', async () => {
    const captive = new ContentProblem('captive', path, true)
    const once = failing(captive)
    await once.fetchFile(path, 10)
    expect(once.past()).toEqual([false, true])
    const twice = failing(captive, captive)
    await expect(twice.fetchFile(path, 10)).rejects.toBe(captive)
    const pointer = failing(captive)
    await expect(pointer.fetchFile(path, 10, { fresh: true })).rejects.toBe(captive)
    expect(pointer.past()).toEqual([true])
  })

  test('is made twice and no more, and never for a file that is wrong', async () => {
    const line = new ContentProblem('unreachable', path)
    const dead = failing(line, line, line)
    await expect(dead.fetchFile(path, 10)).rejects.toBe(line)
    const altered = failing(new ContentProblem('altered', path))
    await expect(altered.fetchFile(path, 10)).rejects.toMatchObject({ problem: 'altered' })
    expect(altered.past()).toEqual([false])
  })
})
