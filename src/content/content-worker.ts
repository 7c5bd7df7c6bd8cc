import { ContentDatabase } from '../storage/content-database.ts'
import { createContentReader } from '../storage/content-reader.ts'
import { createContentWriter } from '../storage/content-writer.ts'
import { alone } from './alone.ts'
import { createFetchFile, withRetries } from './fetch-file.ts'
import { asProblem } from './problem.ts'
import type { ContentMessage, SyncRequest } from './protocol.ts'
import { sync } from './sync.ts'

/** The content worker's life: it waits for requests, runs one at a time, and tells how each goes. */
export function runContentWorker(scope: DedicatedWorkerGlobalScope): void {
  const database = new ContentDatabase()
  const reader = createContentReader(database)
  const writer = createContentWriter(database)
  const post = (event: ContentMessage): void => scope.postMessage(event)
  scope.addEventListener('message', ({ data }: MessageEvent<SyncRequest>) => {
    void alone(({ signal, alive }) => {
      // A run that has lost its turn falls silent: the one that comes after it speaks.
      const report = (event: ContentMessage): void => {
        alive()
        if (!signal.aborted) post(event)
      }
      const fetchFile = withRetries(createFetchFile(import.meta.env.BASE_URL, { signal }))
      return sync({ fetchFile, reader, writer, report, now: Date.now, signal }, data.languages)
    }).catch((error: unknown) => {
      const { problem, message } = asProblem(error)
      post({ type: 'failed', problem, detail: message })
    })
  })
}
