import { liveQuery } from 'dexie'

/** A value that is told anew whenever what it was read from changes, in whatever tab or worker. */
export interface Observed<T> {
  subscribe(next: (value: T) => void, failed: (error: unknown) => void): { unsubscribe(): void }
}

/** A read failed, and will not be made up for by itself. */
export class ReadFailed extends Error {
  override readonly name = 'ReadFailed'
}

/**
 * The result of a database read, kept current.
 * [Note: errors that Dexie keeps to itself] liveQuery says nothing of a database that is closed or whose transaction was
 * aborted: it waits for the next change, and a database that cannot be opened has none. Whoever waits for the first value
 * would wait for ever; so these two go out under another name. A query that a newer one overtook stays unsaid.
 */
export const observe = <T>(read: () => Promise<T>): Observed<T> => {
  const live = liveQuery(() =>
    read().catch((error: unknown) => {
      throw new ReadFailed(String(error), { cause: error })
    }),
  )
  return { subscribe: (next, error) => live.subscribe({ next, error }) }
}
