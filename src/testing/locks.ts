/** The Web Locks of one origin, as far as the app uses them: Node 20 has none. Each tab of a test takes its own view of them. */
interface Holder {
  readonly steal: (thief: unknown) => void
}

interface Waiter {
  readonly begin: () => void
}

export class FakeLocks {
  #holder: Holder | undefined
  readonly #line: Waiter[] = []

  /** As LockManager.request: https://w3c.github.io/web-locks/ */
  request<T>(_name: string, { signal, steal = false }: LockOptions, work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const waiter: Waiter = {
        begin: () => {
          signal?.removeEventListener('abort', giveUp)
          const holder: Holder = { steal: reject }
          this.#holder = holder
          work()
            .finally(() => this.#release(holder))
            .then(resolve, reject)
        },
      }
      const giveUp = (): void => {
        const at = this.#line.indexOf(waiter)
        if (at >= 0) this.#line.splice(at, 1)
        reject(signal?.reason as Error)
      }
      if (signal?.aborted) return giveUp()
      if (steal) {
        this.#holder?.steal(new DOMException('Lock broken by another request with the steal option.', 'AbortError'))
        waiter.begin()
      } else if (this.#holder) {
        signal?.addEventListener('abort', giveUp)
        this.#line.push(waiter)
      } else {
        waiter.begin()
      }
    })
  }

  #release(holder: Holder): void {
    if (this.#holder !== holder) return
    this.#holder = undefined
    this.#line.shift()?.begin()
  }
}
