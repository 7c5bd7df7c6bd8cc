import type { ShellAnswer, ShellRequest } from '../../domain/shell-protocol.ts'
import { followRegistration } from './follow-registration.ts'

export interface AppShellState {
  /**
   * `active`: the app opens without a network. `checking`: it did so, and its files are being counted. `failed`: it could
   * not be stored, and is being tried again.
   */
  readonly stored: 'unsupported' | 'storing' | 'checking' | 'active' | 'failed'
  /** A newer version is stored and waits for a tap. */
  readonly waiting: boolean
  /** A newer version could not be stored, and is being tried again; this one is as it was. */
  readonly updateFailed: boolean
  /** Another tab let a newer version take over; this one runs on. */
  readonly superseded: boolean
}

// A failed installation keeps what it has stored, so each try gets further; it must still not hammer a weak line.
const firstRetry = 10_000
const longestRetry = 600_000
const longestForAnswer = 10_000
// A visible page looks for a newer app at most this often.
const shortestBetweenLooks = 10_000

const ask = (worker: ServiceWorker, request: ShellRequest, ports: MessagePort[] = []): void => worker.postMessage(request, ports)

/** Keeps the app stored on the device, and current. */
export class ShellKeeper {
  #state: AppShellState
  readonly #listeners = new Set<() => void>()
  readonly #container: ServiceWorkerContainer | undefined
  readonly #reload: () => void
  #register = (): Promise<ServiceWorkerRegistration> => Promise.reject(new Error('not started'))
  #registration: ServiceWorkerRegistration | undefined
  /** The version that this page belongs to; null before the first one is stored. */
  #own: ServiceWorker | null = null
  #accepted = false
  /** Files of the shell were found gone. */
  #lacking = false
  #forgotten = false
  #failures = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #lookedAt = 0

  /** @param container absent where the browser knows no service workers */
  constructor(container: ServiceWorkerContainer | undefined, reload: () => void) {
    this.#container = container
    this.#reload = reload
    // A page that a service worker answered has one that is stored; whether all of it still is, is not known yet.
    this.#state = { stored: container ? (container.controller ? 'checking' : 'storing') : 'unsupported', waiting: false, updateFailed: false, superseded: false }
  }

  readonly state = (): AppShellState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** @param register called until it succeeds, and again when the first installation failed */
  start(register: () => Promise<ServiceWorkerRegistration>): void {
    const container = this.#container
    if (!container) return
    this.#register = register
    this.#own = container.controller
    container.addEventListener('controllerchange', () => this.#takenOver(container.controller))
    void this.#look()
  }

  /** Called when the page comes back to the screen or gets a network. */
  seen(): void {
    if (Date.now() - this.#lookedAt >= shortestBetweenLooks) void this.#look()
  }

  /** Lets the waiting version take over, and reloads this page as soon as it has. */
  readonly acceptUpdate = (): void => {
    const waiting = this.#registration?.waiting
    if (!waiting) return
    this.#accepted = true
    waiting.addEventListener('statechange', () => waiting.state === 'activated' && this.#reload())
    ask(waiting, { type: 'SKIP_WAITING' })
  }

  readonly reload = (): void => this.#reload()

  /** Takes the app off the device; this page does not store it again. @param scope the app's base address */
  async forget(scope: string): Promise<void> {
    this.#forgotten = true
    clearTimeout(this.#timer)
    const stored = await this.#container?.getRegistration(scope)
    // Without one of its own, the browser names that of an app above this one.
    if (stored && stored.scope === new URL(scope, stored.scope).href) await stored.unregister()
  }

  #become(change: Partial<AppShellState>): void {
    this.#state = { ...this.#state, ...change }
    this.#listeners.forEach((listener) => listener())
  }

  async #look(): Promise<void> {
    if (this.#forgotten) return
    this.#lookedAt = Date.now()
    try {
      const known = this.#registration
      if (known?.active) await known.update()
      else this.#meet(await this.#register())
      const { active, installing, waiting } = this.#registration ?? {}
      if (active && this.#lacking) this.#check(active)
      if (installing ?? waiting) return
      if (active) this.#succeeded()
      else this.#failed()
    } catch {
      // No network, or an answer that is no script: what is stored stays.
      if (!this.#registration?.active || this.#state.updateFailed) this.#failed()
    }
  }

  #meet(registration: ServiceWorkerRegistration): void {
    if (registration !== this.#registration) {
      this.#registration = registration
      followRegistration(registration, { changed: () => this.#reflect(), installed: () => this.#succeeded(), failed: () => this.#failed() })
      this.#own ??= registration.active
      if (registration.active) this.#check(registration.active)
    }
    this.#reflect()
  }

  #reflect(): void {
    const { active = null, waiting = null } = this.#registration ?? {}
    // Until there is an active version, the first one that waits is only on its way.
    this.#become({ waiting: active !== null && waiting !== null && !this.#state.superseded })
    if (active && !['active', 'checking'].includes(this.#state.stored) && !this.#lacking) this.#become({ stored: 'active' })
  }

  /** Has the stored files counted: somebody may have cleared the browser's caches, and the promise with them. */
  #check(worker: ServiceWorker): void {
    const { port1, port2 } = new MessageChannel()
    // A service worker that does not know the question has no answer; the page came from it all the same.
    const unanswered = setTimeout(() => this.#state.stored === 'checking' && this.#become({ stored: 'active' }), longestForAnswer)
    port1.addEventListener('message', ({ data }: MessageEvent<ShellAnswer>) => {
      clearTimeout(unanswered)
      this.#lacking = data !== 'whole'
      this.#become({ stored: data === 'whole' ? 'active' : data === 'lacking' ? 'storing' : 'failed' })
      if (data === 'failed') this.#again()
      if (data !== 'lacking') port1.close()
    })
    port1.start()
    ask(worker, { type: 'CHECK_SHELL' }, [port2])
  }

  #succeeded(): void {
    if (!this.#lacking) this.#failures = 0
    if (this.#state.updateFailed) this.#become({ updateFailed: false })
  }

  #failed(): void {
    this.#become(this.#registration?.active ? { updateFailed: true } : { stored: 'failed' })
    this.#again()
  }

  #again(): void {
    clearTimeout(this.#timer)
    if (this.#forgotten) return
    this.#timer = setTimeout(() => void this.#look(), Math.min(firstRetry * 2 ** this.#failures++, longestRetry))
  }

  #takenOver(by: ServiceWorker | null): void {
    // The first version takes over too, from none.
    const superseded = this.#own !== null && by !== this.#own && !this.#accepted
    this.#own ??= by
    if (superseded) this.#become({ superseded: true, waiting: false })
  }
}
