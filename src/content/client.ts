import type { Locale } from '../domain/locale.ts'
import { nextUpdateState, type UpdateState } from '../domain/update.ts'
import type { ContentMessage, SyncRequest } from './protocol.ts'

/** The page's side of the content worker. */
export interface ContentClient {
  /** Looks for a newer version and brings it. A call during a run changes nothing. */
  sync(languages: readonly Locale[]): void
  state(): UpdateState
  /** Calls the listener after every change of state; returns what ends that. */
  subscribe(listener: () => void): () => void
}

/** @param startWorker called once, at the first sync */
export function createContentClient(startWorker: () => Worker): ContentClient {
  let state: UpdateState = { phase: 'idle' }
  let worker: Worker | undefined
  const listeners = new Set<() => void>()
  const take = (event: ContentMessage): void => {
    state = nextUpdateState(state, event)
    listeners.forEach((listener) => listener())
  }
  const started = (): Worker => {
    const fresh = startWorker()
    fresh.addEventListener('message', ({ data }: MessageEvent<ContentMessage>) => take(data))
    fresh.addEventListener('error', () => {
      // A worker that could not be loaded or died: the next sync starts another.
      worker = undefined
      take({ type: 'failed', problem: 'storage', detail: 'the content worker stopped' })
    })
    return fresh
  }
  return {
    sync: (languages) => {
      if (state.phase !== 'idle' && state.phase !== 'failed') return
      take({ type: 'started' })
      worker ??= started()
      worker.postMessage({ type: 'sync', languages } satisfies SyncRequest)
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
