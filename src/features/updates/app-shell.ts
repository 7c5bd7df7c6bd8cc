import type { Workbox } from 'workbox-window'

/**
 * How the app itself is kept on the device. Module-wide, because the browser may report before any screen is drawn.
 * [Note: the app never changes under an open tab] A new version waits until the person taps; then all tabs reload once.
 */
export interface AppShellState {
  /** `active`: the app opens without a network. `failed`: it could not be stored, and is being tried again. */
  readonly stored: 'unsupported' | 'storing' | 'active' | 'failed'
  /** A newer version is stored and waits for a tap. */
  readonly waiting: boolean
}

let state: AppShellState = { stored: 'storing', waiting: false }
let workbox: Workbox | undefined
let registration: ServiceWorkerRegistration | undefined
const listeners = new Set<() => void>()

function become(change: Partial<AppShellState>): void {
  state = { ...state, ...change }
  listeners.forEach((listener) => listener())
}

export const appShell = {
  state: (): AppShellState => state,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Lets the waiting version take over: every open tab of the app reloads. */
  acceptUpdate: (): void => workbox?.messageSkipWaiting(),
} as const

// A failed installation keeps what it has stored, so each try gets further; it must still not hammer a weak line.
const firstRetry = 10_000
const longestRetry = 600_000
// A visible page looks for a newer app at most this often.
const shortestBetweenChecks = 10_000

/**
 * Registers the service worker and follows it.
 * @param script its address, trusted; @param scope the app's base address
 */
export async function startAppShell(script: TrustedScriptURL | string, scope: string): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    become({ stored: 'unsupported' })
    return
  }
  reloadWhenTakenOver()
  // Not needed for the first screen, so not loaded before it.
  const library = await import('workbox-window')
  // Workbox passes the address on untouched, and knows it as text only.
  workbox = new library.Workbox(script as string, { scope, updateViaCache: 'none' })
  workbox.addEventListener('waiting', () => become({ waiting: true }))
  void navigator.serviceWorker.ready.then(() => become({ stored: 'active' }))
  void register(workbox, firstRetry)
  lookForNewerWhenSeen()
}

async function register(from: Workbox, retryAfter: number): Promise<void> {
  try {
    registration = await from.register({ immediate: true })
    if (registration) followInstallation(registration, () => again(from, retryAfter))
  } catch {
    // No network, or an answer that is no script; a worker that is active already stays so.
    again(from, retryAfter)
  }
}

function again(from: Workbox, retryAfter: number): void {
  if (state.stored !== 'active') become({ stored: 'failed' })
  setTimeout(() => void retry(from, Math.min(retryAfter * 2, longestRetry)), retryAfter)
}

async function retry(from: Workbox, retryAfter: number): Promise<void> {
  if (registration?.active) return void registration.update().catch(() => undefined)
  await register(from, retryAfter)
}

/** A precache that cannot be completed ends in `redundant` without a word; see workbox#2970. */
function followInstallation(of: ServiceWorkerRegistration, failed: () => void): void {
  const follow = (worker: ServiceWorker | null): void =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'redundant' && of.active !== worker && of.waiting !== worker && !of.active) failed()
    })
  follow(of.installing)
  of.addEventListener('updatefound', () => follow(of.installing))
}

/** One reload when another version takes over; none when the first one does. */
function reloadWhenTakenOver(): void {
  let controlled = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) location.reload()
    controlled = true
  })
}

/** iOS looks for a newer app only when it is asked to, and a page there lives for days; see vite-plugin-pwa#524. */
function lookForNewerWhenSeen(): void {
  let last = Date.now()
  const look = (): void => {
    if (document.visibilityState !== 'visible' || Date.now() - last < shortestBetweenChecks) return
    last = Date.now()
    registration?.update().catch(() => undefined)
  }
  document.addEventListener('visibilitychange', look)
  window.addEventListener('pageshow', look)
  window.addEventListener('online', look)
}
