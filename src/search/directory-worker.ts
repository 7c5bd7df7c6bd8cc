import { ContentDatabase } from '../storage/content-database.ts'
import { createContentReader } from '../storage/content-reader.ts'
import { createDirectory, type Directory } from './directory.ts'
import type { DirectoryMessage, DirectoryRequest } from './directory-protocol.ts'

/** What it needs of the worker that it runs in. */
interface WorkerScope {
  postMessage(message: DirectoryMessage): void
  addEventListener(type: 'message', listener: (event: MessageEvent<DirectoryRequest>) => void): void
}

/** The directory worker's life: it reads a long directory once, and answers for it. */
export function runDirectoryWorker(scope: WorkerScope): void {
  const reader = createContentReader(new ContentDatabase())
  let directory: Directory = createDirectory(reader, { contacts: [] })
  const tell = (message: DirectoryMessage): void => scope.postMessage(message)
  const answer = async ({ number, method, words }: Extract<DirectoryRequest, { type: 'ask' }>): Promise<void> => {
    try {
      // The page asks by the types of Directory; what it sends is what a method takes.
      const ask = directory[method] as (...given: readonly unknown[]) => Promise<unknown>
      tell({ type: 'answer', number, answer: await ask(...words) })
    } catch (error) {
      tell({ type: 'failed', number, detail: error instanceof Error ? error.message : String(error) })
    }
  }
  scope.addEventListener('message', ({ data }: MessageEvent<DirectoryRequest>) => {
    if (data.type === 'open') directory = createDirectory(reader, data)
    else void answer(data)
  })
}
