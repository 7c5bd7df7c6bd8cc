import Dexie from 'dexie'

/**
 * [Note: dead connections] WebKit ends its database process when an app goes to the background, and every later call on
 * the old handle fails for ever (Expensify/App#87864 counted 637,000 a month). Dropping the handle and opening a new one
 * heals it. So a call that fails in this way is tried again on a fresh handle, three times at most; any other failure,
 * and the third of these, goes to the caller. A caller says "saved" only after the call has returned.
 */
const attempts = 3

// AbortError: what a forced end of the connection leaves of a transaction, which then has done nothing.
const transientNames = new Set(['UnknownError', 'DatabaseClosedError', 'InvalidStateError', 'TransactionInactiveError', 'AbortError'])

function isTransient(error: unknown): boolean {
  if (!(error instanceof Error) || isQuotaError(error)) return false
  const inner = (error as Error & { inner?: unknown }).inner
  return transientNames.has(error.name) || (inner instanceof Error && transientNames.has(inner.name))
}

/** Runs database work, reopening a dead connection. The work must be safe to run twice. */
export async function withDatabase<D extends Dexie, T>(database: D, work: (database: D) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(database)
    } catch (error) {
      if (attempt >= attempts || !isTransient(error)) throw error
      database.close({ disableAutoOpen: false })
    }
  }
}

/** True when the device had no room for a write. */
export const isQuotaError = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'QuotaExceededError' || (error as Error & { inner?: Error }).inner?.name === 'QuotaExceededError')
