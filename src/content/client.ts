import type { Locale } from '../domain/locale.ts'
import { nextUpdateState, type UpdateState } from '../domain/update.ts'
import type { ContentMessage, SyncRequest } from './protocol.ts'

/** The page's side of the content worker. */
export interface ContentClient {
  /** Looks for a newer version and brings it. A call during a run makes for one more run after it. */
  sync(languages: readonly Locale[]): void
  state(): UpdateState
  /** Calls the listener after every change of state; returns what ends that. */
  subscribe(listener: () => void): () => void
  /** Ends what is under way, and brings nothing more: the database is about to be erased. */
  stop(): void
}

/** @param startWorker called once, at the first sync, and again after a worker died */
export function createContentClient(startWorker: () => Worker): ContentClient {
  let state: UpdateState = { phase: 'idle' }
  let worker: Worker | undefined
  let next: readonly Locale[] | undefined
  let stopped = false
  const listeners = new Set<() => void>()
  const isBusy = (): boolean => state.phase !== 'idle' && state.phase !== 'failed'

  const take = (event: ContentMessage): void => {
    state = nextUpdateState(state, event)
    listeners.forEach((listener) => listener())
    if (next && !isBusy()) sync(next)
  }
  const started = (): Worker => {
    const fresh = startWorker()
    fresh.addEventListener('message', ({ data }: MessageEvent<ContentMessage>) => take(data))
    fresh.addEventListener('error', ({ message }) => {
      // The next sync starts another. Only what was thrown has a message; without one, the worker's file did not come.
      worker = undefined
      if (message) take({ type: 'failed', problem: 'storage', detail: `the content worker stopped: ${message}` })
      else take({ type: 'failed', problem: 'unreachable', detail: 'the content worker could not be loaded' })
    })
    return fresh
  }
  const sync = (languages: readonly Locale[]): void => {
    if (stopped) return
    next = isBusy() ? languages : undefined
    if (next) return
    take({ type: 'started' })
    worker ??= started()
    worker.postMessage({ type: 'sync', languages } satisfies SyncRequest)
  }
  return {
    sync,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: () => {
      stopped = true
      next = undefined
      worker?.terminate()
      take({ type: 'finished', changed: false })
    },
  }
}
