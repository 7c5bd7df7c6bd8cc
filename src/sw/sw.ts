/**
 * The service worker: it keeps the app's own few files (the shell) and answers with them, network or not.
 * The manual's content is not its business; a worker of the page fetches, checks and stores that.
 */
import { clientsClaim, type RouteHandlerCallback, type RouteHandlerCallbackOptions, type RouteMatchCallback } from 'workbox-core'
import { addPlugins, cleanupOutdatedCaches, createHandlerBoundToURL, matchPrecache, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { fetchAnew } from './fetch-anew.ts'
import { isPagePath } from '../hosting/page-path.ts'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] }

const shell = self.__WB_MANIFEST
const scopePath = new URL(self.registration.scope).pathname

// Guesses at other names for a file (`/x` for `/x.html`, `/x/` for `/x/index.html`) are off: a deep link is never a file.
precacheAndRoute(shell, { cleanURLs: false, directoryIndex: '', ignoreURLParametersMatching: [] })
addPlugins([{ handlerDidError: fetchAnew }])
cleanupOutdatedCaches()

/** Fetches, checks and stores what is missing of the shell. Without a network it stays as it is. */
async function restoreShell({ event, url, request }: RouteHandlerCallbackOptions): Promise<void> {
  for (const { url: file, integrity } of shell) {
    await createHandlerBoundToURL(file)({ event, url, request, params: { integrity } })
  }
}

/** Answers with the stored page. Where somebody cleared the browser's caches: with the server's, and stores all anew. */
const answerWithPage: RouteHandlerCallback = async (options) => {
  const stored = await matchPrecache('index.html')
  if (stored) return stored
  options.event.waitUntil(restoreShell(options).catch(() => undefined))
  return fetch(options.request)
}

const isNavigationToPage: RouteMatchCallback = ({ request, url, sameOrigin }) =>
  sameOrigin && request.mode === 'navigate' && isPagePath(url.pathname.slice(scopePath.length))

registerRoute(isNavigationToPage, answerWithPage)

// The first installation takes over the page that asked for it, so that it is ready for offline without a reload.
clientsClaim()

const asksToTakeOver = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'SKIP_WAITING'

// A later one waits until the person agrees: taking over unasked would pull the code away under open tabs.
self.addEventListener('message', (event) => {
  if (asksToTakeOver(event.data)) void self.skipWaiting()
})
