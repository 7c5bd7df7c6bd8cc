import { expect, test } from 'vitest'
import { copyFile, copyFileName, readCopyFile } from './copy-file.ts'

/** A worker whose end the test decides itself. */
class ByHand extends EventTarget {
  readonly asked: unknown[] = []
  terminated = false
  postMessage(file: unknown): void {
    this.asked.push(file)
  }
  terminate(): void {
    this.terminated = true
  }
}

const noWorker = (): never => {
  throw new Error('a worker was started')
}

test('a copy is a plain text with the manual, the day and the minute in its name', () => {
  const name = copyFileName('emergency', new Date(2026, 0, 5, 7, 9).getTime())
  expect(name).toBe('emergency-own-2026-01-05-0709.txt')
  expect(copyFile('A copy', name)).toMatchObject({ name, type: 'text/plain', size: 6 })
})

test('a file far too large, and an empty one, are refused before anything reads them', async () => {
  const photo = new Blob([new Uint8Array(10_000_001)])
  expect(await readCopyFile(photo, noWorker)).toEqual({ ok: false, error: { problem: 'too-big', detail: '10000001 bytes' } })
  expect(await readCopyFile(new Blob([]), noWorker)).toMatchObject({ ok: false, error: { problem: 'empty' } })
})

test('a worker that dies over a file is ended, and the file is refused', async () => {
  const worker = new ByHand()
  const file = new Blob(['anything'])
  const read = readCopyFile(file, () => worker as unknown as Worker)
  worker.dispatchEvent(new Event('error'))
  expect(await read).toMatchObject({ ok: false, error: { problem: 'unreadable' } })
  expect([worker.asked, worker.terminated]).toEqual([[file], true])
})
