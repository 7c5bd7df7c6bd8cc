import { cacheNames, copyResponse, type HandlerDidErrorCallback } from 'workbox-core'
import type { PrecacheController } from 'workbox-precaching'

/**
 * Asks once more for a file whose first answer was not what it should be, past the browser's own cache, and stores it.
 * Hashed files are kept there for a year: an answer that was cut short on its way would be found again by every later
 * try, fail its integrity check again, and the app would never be stored.
 */
export const fetchAnew =
  (shell: () => PrecacheController): HandlerDidErrorCallback =>
  async ({ request }) => {
    const key = shell().getCacheKeyForURL(request.url)
    const integrity = key && shell().getIntegrityForCacheKey(key)
    if (!key || !integrity) return undefined
    const response = await fetch(request.url, { cache: 'reload', credentials: 'same-origin', integrity })
    if (!response.ok) return undefined
    // A copy, because an answer that came by a redirect may not answer a navigation.
    const kept = await copyResponse(response)
    const cache = await caches.open(cacheNames.precache)
    await cache.put(key, kept.clone())
    return kept
  }
