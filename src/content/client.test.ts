import { describe, expect, test } from 'vitest'
import { createContentClient } from './client.ts'
import type { ContentMessage, SyncRequest } from './protocol.ts'

/** A worker whose reports the test sends itself. */
class ByHand extends EventTarget {
  readonly asked: SyncRequest[] = []
  terminated = false
  postMessage(request: SyncRequest): void {
    this.asked.push(request)
  }
  terminate(): void {
    this.terminated = true
  }
  report(message: ContentMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }))
  }
  /** As a browser tells it: with words when something was thrown, without when the file could not be loaded. */
  fail(message?: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), message === undefined ? {} : { message }))
  }
}

function start() {
  const workers: ByHand[] = []
  const client = createContentClient(() => {
    const worker = new ByHand()
    workers.push(worker)
    return worker as unknown as Worker
  })
  return { client, workers }
}

describe('the content client', () => {
  test('tells how a run goes, and ends it', () => {
    const { client, workers } = start()
    const phases: string[] = []
    client.subscribe(() => phases.push(client.state().phase))
    client.sync(['fr'])
    workers[0]?.report({ type: 'progress', done: 1, total: 2 })
    workers[0]?.report({ type: 'activating' })
    workers[0]?.report({ type: 'finished', changed: true })
    expect(phases).toEqual(['checking', 'downloading', 'activating', 'idle'])
    expect(workers[0]?.asked).toEqual([{ type: 'sync', languages: ['fr'] }])
  })

  for (const end of [{ type: 'finished', changed: true }, { type: 'failed', problem: 'interrupted', detail: '' }] as const) {
    test(`makes one more run for all that was asked during one that ${end.type}, so that the newest is never missed`, () => {
      const { client, workers } = start()
      client.sync(['en'])
      client.sync(['en'])
      client.sync(['fr'])
      expect(workers[0]?.asked).toHaveLength(1)
      workers[0]?.report(end)
      expect(workers[0]?.asked.map(({ languages }) => languages)).toEqual([['en'], ['fr']])
      expect(client.state().phase).toBe('checking')
      workers[0]?.report(end)
      expect(workers[0]?.asked).toHaveLength(2)
    })
  }

  test('calls a worker that could not be loaded unreachable, and starts another at the next look', () => {
    const { client, workers } = start()
    client.sync(['en'])
    workers[0]?.fail()
    expect(client.state()).toMatchObject({ phase: 'failed', problem: 'unreachable' })
    client.sync(['en'])
    expect(workers).toHaveLength(2)
    expect(client.state().phase).toBe('checking')
  })

  test('calls a worker that threw a failure of the database', () => {
    const { client, workers } = start()
    client.sync(['en'])
    workers[0]?.fail('InvalidStateError: the database is gone')
    expect(client.state()).toMatchObject({ phase: 'failed', problem: 'storage' })
  })

  test('once stopped, its worker is ended in the middle of its work, and none is started again', () => {
    const { client, workers } = start()
    client.sync(['en'])
    client.sync(['en'])
    client.stop()
    client.sync(['en'])
    expect(workers.map(({ asked, terminated }) => [asked.length, terminated])).toEqual([[1, true]])
    expect(client.state().phase).toBe('idle')
  })
})
