import type { PrecacheController } from 'workbox-precaching'

/** The shell as it lies in the browser's cache, which people and cleaning programs clear. */
export interface StoredShell {
  isWhole(): Promise<boolean>
  /** Fetches, checks and stores what is gone. Without a network it stays as it is. */
  restore(event: ExtendableEvent): Promise<void>
  /**
   * Deletes the files of older versions.
   * [Note: tabs of an older version] When a version takes over, tabs of the older one run on, and load their other screens,
   * languages and workers later, by names that only their version knew. A server may have those no more. So older files
   * stay, until a page asks that is the only one.
   */
  dropOlder(): Promise<void>
}

export function createStoredShell(precache: PrecacheController): StoredShell {
  const open = (): Promise<Cache> => caches.open(precache.strategy.cacheName)
  const keys = (): string[] => [...precache.getURLsToCacheKeys().values()]
  return {
    isWhole: async () => {
      const stored = new Set((await (await open()).keys()).map(({ url }) => url))
      return keys().every((key) => stored.has(key))
    },
    restore: async (event) => {
      for (const [url, cacheKey] of precache.getURLsToCacheKeys()) {
        const integrity = precache.getIntegrityForCacheKey(cacheKey)
        const request = new Request(url, { credentials: 'same-origin' })
        await Promise.all(precache.strategy.handleAll({ event, request, params: { cacheKey, integrity } })).catch(() => undefined)
      }
    },
    dropOlder: async () => {
      const cache = await open()
      const current = new Set(keys())
      const older = (await cache.keys()).filter(({ url }) => !current.has(url))
      await Promise.all(older.map((request) => cache.delete(request)))
    },
  }
}
