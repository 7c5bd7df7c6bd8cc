import { readCopy } from '../pack/read-own-copy.ts'

/**
 * Reads one file that may be anything, and answers with the copy in it or with why there is none. Apart from the page,
 * which stays free whatever the file does, and beside the content, whose schemas it shares.
 */
export function runCopyWorker(scope: DedicatedWorkerGlobalScope): void {
  scope.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
    void data
      .arrayBuffer()
      .then((bytes) => readCopy(new Uint8Array(bytes)))
      .then((result) => scope.postMessage(result))
      // It was taken away meanwhile, or lies in an online storage that is out of reach.
      .catch((error: unknown) => scope.postMessage({ ok: false, error: { problem: 'unreadable', detail: String(error) } }))
  })
}
