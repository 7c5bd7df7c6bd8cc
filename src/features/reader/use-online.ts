import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/**
 * False only where the browser is sure that there is no network. True proves nothing, so nothing may depend on this but
 * a mark on a link.
 */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine)
