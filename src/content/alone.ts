const lockName = `content-sync ${import.meta.env.BASE_URL}`
// A tab that holds the lock may be frozen by the system. After this long its turn is taken.
const patience = 60_000

/**
 * Runs work while no other tab does the same. Two at once would be safe (records are named by their content), but would
 * fetch everything twice.
 */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = navigator.locks
  if (!locks) return work()
  try {
    return await locks.request(lockName, { signal: AbortSignal.timeout(patience) }, work)
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'TimeoutError') throw error
    return locks.request(lockName, { steal: true }, work)
  }
}
