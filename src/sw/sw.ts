/**
 * The service worker: it keeps the app's own few files (the shell) and answers with them, network or not.
 * The manual's content is not its business; a worker of the page fetches, checks and stores that.
 */
import { clientsClaim, type RouteHandlerCallback, type RouteMatchCallback } from 'workbox-core'
import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute, type PrecacheEntry } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import type { ShellAnswer, ShellRequest } from '../domain/shell-protocol.ts'
import { assetsFolder, isPagePath } from '../hosting/page-path.ts'
import { fetchAnew } from './fetch-anew.ts'
import { createStoredShell } from './stored-shell.ts'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] }

const scopePath = new URL(self.registration.scope).pathname

const precache: PrecacheController = new PrecacheController({ plugins: [{ handlerDidError: fetchAnew(() => precache) }] })
precache.addToCacheList(self.__WB_MANIFEST)
const stored = createStoredShell(precache)

// No clean-up when a version takes over, as `precacheAndRoute` would do: see dropOlder.
self.addEventListener('install', (event) => void precache.install(event))
cleanupOutdatedCaches()

// Guesses at other names for a file (`/x` for `/x.html`, `/x/` for `/x/index.html`) are off: a deep link is never a file.
registerRoute(new PrecacheRoute(precache, { cleanURLs: false, directoryIndex: '', ignoreURLParametersMatching: [] }))

/** Answers with the stored page. Where somebody cleared the browser's caches: with the server's, and stores all anew. */
const answerWithPage: RouteHandlerCallback = async ({ event, request }) => {
  const page = await precache.matchPrecache('index.html')
  if (page) return page
  event.waitUntil(stored.restore(event))
  return fetch(request)
}

const isNavigationToPage: RouteMatchCallback = ({ request, url, sameOrigin }) =>
  sameOrigin && request.mode === 'navigate' && isPagePath(url.pathname.slice(scopePath.length))

registerRoute(isNavigationToPage, answerWithPage)

/** A tab of an older version asks for files that only its version knew. */
const isOlderFile: RouteMatchCallback = ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${scopePath}${assetsFolder}/`)

registerRoute(isOlderFile, async ({ request }) => (await caches.match(request.url)) ?? fetch(request))

// The first installation takes over the page that asked for it, so that it is ready for offline without a reload.
clientsClaim()

/** Says whether the shell is stored whole, and brings what is gone. */
async function checkShell(event: ExtendableMessageEvent): Promise<void> {
  const [port] = event.ports
  const answer = (text: ShellAnswer): void => port?.postMessage(text)
  if (!(await stored.isWhole())) {
    answer('lacking')
    await stored.restore(event)
  }
  answer((await stored.isWhole()) ? 'whole' : 'failed')
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const others = windows.filter(({ id, url }) => url.startsWith(self.registration.scope) && !(event.source instanceof Client && event.source.id === id))
  if (others.length === 0) await stored.dropOlder()
}

const typeOf = (message: unknown): unknown => (typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined)

self.addEventListener('message', (event) => {
  const type = typeOf(event.data) as ShellRequest['type'] | undefined
  // A newer version waits until the person agrees: taking over unasked would pull the code away under open tabs.
  if (type === 'SKIP_WAITING') void self.skipWaiting()
  if (type === 'CHECK_SHELL') event.waitUntil(checkShell(event))
})
