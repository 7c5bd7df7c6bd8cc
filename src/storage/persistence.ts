export interface StorageReport {
  /** Bytes this app uses and may use at most, as the browser estimates them; undefined where it does not say. */
  readonly used: number | undefined
  readonly quota: number | undefined
  /** True when the browser promised not to clear the app's data by itself. */
  readonly persistent: boolean
}

// Firefox answers persist() only when the person has answered its question, which may be never.
const patience = 3_000

const within = <T>(promise: Promise<T>, fallback: T): Promise<T> =>
  Promise.race([promise.catch(() => fallback), new Promise<T>((resolve) => setTimeout(resolve, patience, fallback))])

/** Asks the browser to keep the app's data when the disk fills up. Returns whether it will. */
export async function requestPersistence(): Promise<boolean> {
  const manager = storageManager()
  if (!manager?.persist) return false
  if (await within(manager.persisted(), false)) return true
  return within(manager.persist(), false)
}

export async function reportStorage(): Promise<StorageReport> {
  const manager = storageManager()
  const estimate: StorageEstimate = manager?.estimate ? await within<StorageEstimate>(manager.estimate(), {}) : {}
  const persistent = manager?.persisted ? await within(manager.persisted(), false) : false
  return { used: estimate.usage, quota: estimate.quota, persistent }
}

// Absent outside secure contexts and in some WebKit builds, whatever the types say.
const storageManager = (): Partial<StorageManager> & Pick<StorageManager, 'persisted'> | undefined => navigator.storage
