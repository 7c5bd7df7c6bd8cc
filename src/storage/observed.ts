import { liveQuery } from 'dexie'

/** A value that is told anew whenever what it was read from changes, in whatever tab or worker. */
export interface Observed<T> {
  subscribe(next: (value: T) => void, failed: (error: unknown) => void): { unsubscribe(): void }
}

/** The result of a database read, kept current. */
export const observe = <T>(read: () => Promise<T>): Observed<T> => {
  const live = liveQuery(read)
  return { subscribe: (next, error) => live.subscribe({ next, error }) }
}
