import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FakeLocks } from '../testing/locks.ts'
import { alone, type Turn } from './alone.ts'

const patience = 60_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.stubGlobal('navigator', { locks: new FakeLocks() })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A tab's run: the test says when it begins, moves and ends. */
function aTab(name: string, log: string[]) {
  let end: (value: string) => void = () => undefined
  const turns: Turn[] = []
  const work = (turn: Turn): Promise<string> => {
    turns.push(turn)
    log.push(`${name} begins`)
    return new Promise((resolve, reject) => {
      end = resolve
      turn.signal.addEventListener('abort', () => {
        log.push(`${name} is ended`)
        reject(turn.signal.reason as Error)
      })
    })
  }
  const outcome = alone(work, patience)
  return { turns, outcome, end: () => end(name), until: (count: number) => vi.waitFor(() => expect(turns).toHaveLength(count)) }
}

/** Lets what was sent on a channel arrive: it does not travel by timers. */
async function delivered(turn: Turn | undefined): Promise<void> {
  const ears = new BroadcastChannel('content-sync /')
  const heard = new Promise((resolve) => ears.addEventListener('message', resolve))
  turn?.alive()
  await heard
  ears.close()
}

describe('of two tabs', () => {
  test('one works at a time', async () => {
    const log: string[] = []
    const first = aTab('first', log)
    await first.until(1)
    const second = aTab('second', log)
    first.end()
    await second.until(1)
    second.end()
    expect(await Promise.all([first.outcome, second.outcome])).toEqual(['first', 'second'])
    expect(log).toEqual(['first begins', 'second begins'])
  })

  test('a slow one that gives signs of life keeps its turn, however long it takes', async () => {
    const log: string[] = []
    const first = aTab('first', log)
    await first.until(1)
    const second = aTab('second', log)
    for (let step = 0; step < 8; step++) {
      await vi.advanceTimersByTimeAsync(patience / 2)
      await delivered(first.turns[0])
    }
    expect(log).toEqual(['first begins'])
    first.end()
    await second.until(1)
    second.end()
    expect(await first.outcome).toBe('first')
    await second.outcome
  })

  test('one that stands still loses its turn, is ended, and comes again after the other, without a failure', async () => {
    const log: string[] = []
    const first = aTab('first', log)
    await first.until(1)
    const second = aTab('second', log)
    await vi.advanceTimersByTimeAsync(patience + 1)
    await second.until(1)
    expect(first.turns[0]?.signal.aborted).toBe(true)
    expect(log.toSorted()).toEqual(['first begins', 'first is ended', 'second begins'])
    second.end()
    await first.until(2)
    first.end()
    expect(await Promise.all([first.outcome, second.outcome])).toEqual(['first', 'second'])
  })
})

test('a failure of the work is the work’s own, also one that was ended by something else', async () => {
  const ended = new DOMException('the request was aborted', 'AbortError')
  await expect(alone(() => Promise.reject(ended), patience)).rejects.toBe(ended)
})

test('a browser without locks works at once', async () => {
  vi.stubGlobal('navigator', {})
  expect(await alone(() => Promise.resolve('done'), patience)).toBe('done')
})
