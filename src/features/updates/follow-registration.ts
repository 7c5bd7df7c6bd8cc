interface Told {
  /** A worker came or changed its state. */
  readonly changed: () => void
  /** A version is stored completely. */
  readonly installed: () => void
  /** A version could not be stored; what was stored before is as it was. */
  readonly failed: () => void
}

/**
 * Follows every version that a registration meets. A precache that cannot be completed ends in `redundant` without a word
 * (workbox#2970); so does a version that a newer one replaces, but that one was installed before.
 */
export function followRegistration(registration: ServiceWorkerRegistration, { changed, installed, failed }: Told): void {
  const followed = new WeakSet<ServiceWorker>()
  const follow = (worker: ServiceWorker | null): void => {
    // The first version is there when the registration comes, and is told as found a moment later.
    if (!worker || followed.has(worker)) return
    followed.add(worker)
    let stored = worker.state !== 'installing'
    worker.addEventListener('statechange', () => {
      if (!stored) {
        stored = worker.state !== 'redundant'
        if (stored) installed()
        else failed()
      }
      changed()
    })
  }
  follow(registration.installing)
  follow(registration.waiting)
  follow(registration.active)
  registration.addEventListener('updatefound', () => {
    follow(registration.installing)
    changed()
  })
}
