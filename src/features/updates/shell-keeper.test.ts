import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ShellAnswer } from '../../domain/shell-protocol.ts'
import { ShellKeeper } from './shell-keeper.ts'

/** A service worker whose life the test leads. */
class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installing'
  readonly asked: unknown[] = []
  port: MessagePort | undefined
  postMessage(message: unknown, [port]: MessagePort[]): void {
    this.asked.push(message)
    this.port = port
  }
  become(state: ServiceWorkerState): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null
  waiting: FakeWorker | null = null
  active: FakeWorker | null = null
  updates = 0
  /** A version that is not stored lies on the server. */
  deployed = false
  update(): Promise<void> {
    this.updates++
    if (this.deployed) this.find()
    return Promise.resolve()
  }
  /** The browser found a version and begins to store it. */
  find(): FakeWorker {
    this.installing = new FakeWorker()
    this.dispatchEvent(new Event('updatefound'))
    return this.installing
  }
  install(): FakeWorker {
    const worker = this.installing ?? this.find()
    this.installing = null
    this.waiting = worker
    worker.become('installed')
    return worker
  }
  fail(): void {
    const worker = this.installing
    this.installing = null
    worker?.become('redundant')
  }
  activate(): FakeWorker {
    const worker = this.waiting ?? this.install()
    const old = this.active
    this.waiting = null
    this.active = worker
    old?.become('redundant')
    worker.become('activating')
    worker.become('activated')
    return worker
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null
  /** What the browser names for any address. */
  nearest: { readonly scope: string; readonly unregister: () => Promise<boolean> } | undefined
  readonly getRegistration = () => Promise.resolve(this.nearest)
  control(by: FakeWorker): void {
    this.controller = by
    this.dispatchEvent(new Event('controllerchange'))
  }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(() => void vi.useRealTimers())

/** Lets promises settle. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)

/** A page on a device that may have the app already. */
async function aPage({ stored = false, controlled = stored }: { readonly stored?: boolean; readonly controlled?: boolean } = {}) {
  const registration = new FakeRegistration()
  if (stored) registration.activate()
  const container = new FakeContainer()
  if (controlled) container.controller = registration.active
  const reload = vi.fn()
  const register = vi.fn(() => Promise.resolve(registration as unknown as ServiceWorkerRegistration))
  const keeper = new ShellKeeper(container as unknown as ServiceWorkerContainer, reload)
  const start = async (): Promise<void> => {
    keeper.start(register)
    await settle()
  }
  return { registration, container, reload, register, keeper, start, answer: (worker: FakeWorker, text: ShellAnswer) => worker.port?.postMessage(text) }
}

describe('a first visit', () => {
  test('is told as stored once the first version is active, and never as an update', async () => {
    const { registration, container, keeper, start, reload } = await aPage()
    registration.find()
    await start()
    expect(keeper.state()).toMatchObject({ stored: 'storing', waiting: false })
    registration.install()
    expect(keeper.state().waiting).toBe(false)
    container.control(registration.activate())
    expect(keeper.state()).toEqual({ stored: 'active', waiting: false, updateFailed: false, superseded: false })
    expect(reload).not.toHaveBeenCalled()
  })

  test('whose files do not all come says so, and tries again, less and less often', async () => {
    const { registration, keeper, register, start } = await aPage()
    registration.find()
    await start()
    // Browsers tell of a version once more that the registration came with.
    registration.dispatchEvent(new Event('updatefound'))
    registration.fail()
    expect(keeper.state().stored).toBe('failed')
    registration.find()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(register).toHaveBeenCalledTimes(2)
    registration.fail()
    await vi.advanceTimersByTimeAsync(19_000)
    expect(register).toHaveBeenCalledTimes(2)
    registration.find()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(register).toHaveBeenCalledTimes(3)
    registration.activate()
    expect(keeper.state().stored).toBe('active')
  })

  test('that cannot register at all is tried again', async () => {
    const { registration, keeper, register, start } = await aPage()
    register.mockRejectedValueOnce(new TypeError('the answer is no script'))
    await start()
    expect(keeper.state().stored).toBe('failed')
    registration.find()
    await vi.advanceTimersByTimeAsync(10_000)
    registration.activate()
    expect(keeper.state().stored).toBe('active')
  })

  test('in a browser without service workers says so', () => {
    const keeper = new ShellKeeper(undefined, () => undefined)
    keeper.start(() => Promise.reject(new Error('never asked')))
    expect(keeper.state().stored).toBe('unsupported')
  })
})

describe('a newer version', () => {
  test('waits for a tap; the tap reloads this page when it has taken over, not before', async () => {
    const { registration, container, keeper, start, reload } = await aPage({ stored: true })
    await start()
    const newer = registration.install()
    expect(keeper.state().waiting).toBe(true)
    keeper.acceptUpdate()
    expect(newer.asked).toEqual([{ type: 'SKIP_WAITING' }])
    expect(reload).not.toHaveBeenCalled()
    registration.activate()
    container.control(newer)
    expect(reload).toHaveBeenCalledOnce()
    expect(keeper.state().superseded).toBe(false)
  })

  test('that waited before the page came is offered too', async () => {
    const { registration, keeper, start } = await aPage({ stored: true })
    registration.install()
    await start()
    expect(keeper.state().waiting).toBe(true)
  })

  for (const controlled of [true, false]) {
    test(`that another tab let in reloads nothing here${controlled ? '' : ', also in a page that was loaded past the service worker'}`, async () => {
      const { registration, container, keeper, start, reload } = await aPage({ stored: true, controlled })
      await start()
      registration.install()
      container.control(registration.activate())
      expect(keeper.state()).toMatchObject({ superseded: true, waiting: false })
      expect(reload).not.toHaveBeenCalled()
    })
  }

  test('whose files do not all come is told quietly and tried again; the next that comes is offered, whichever it is', async () => {
    const { registration, keeper, start, answer } = await aPage({ stored: true })
    await start()
    if (registration.active) answer(registration.active, 'whole')
    await vi.waitFor(() => expect(keeper.state().stored).toBe('active'))
    registration.deployed = true
    registration.find()
    for (const [tries, pause] of [10_000, 20_000, 40_000].entries()) {
      registration.fail()
      expect(keeper.state()).toMatchObject({ stored: 'active', updateFailed: true, waiting: false })
      await vi.advanceTimersByTimeAsync(pause - 1)
      expect(registration.updates).toBe(tries)
      await vi.advanceTimersByTimeAsync(1)
      expect(registration.updates).toBe(tries + 1)
    }
    registration.install()
    expect(keeper.state()).toMatchObject({ updateFailed: false, waiting: true })
  })

  test('that was taken back is not called failed any more', async () => {
    const { registration, keeper, start } = await aPage({ stored: true })
    await start()
    registration.find()
    registration.fail()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(keeper.state().updateFailed).toBe(false)
  })

  test('is looked for when the page is seen again, but not at every glance', async () => {
    const { registration, keeper, start } = await aPage({ stored: true })
    await start()
    keeper.seen()
    expect(registration.updates).toBe(0)
    await vi.advanceTimersByTimeAsync(10_000)
    keeper.seen()
    keeper.seen()
    expect(registration.updates).toBe(1)
  })
})

describe('the stored files', () => {
  test('are taken for whole where the service worker knows no such question', async () => {
    const { keeper, start } = await aPage({ stored: true })
    await start()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(keeper.state().stored).toBe('active')
  })

  test('are counted at the start; while some are gone, the app is not called stored', async () => {
    const { registration, keeper, start, answer } = await aPage({ stored: true })
    expect(keeper.state().stored).toBe('checking')
    await start()
    const { active } = registration
    if (!active) throw new Error('a version is active')
    expect(active.asked).toEqual([{ type: 'CHECK_SHELL' }])
    answer(active, 'lacking')
    await vi.waitFor(() => expect(keeper.state().stored).toBe('storing'))
    answer(active, 'failed')
    await vi.waitFor(() => expect(keeper.state().stored).toBe('failed'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(active.asked).toHaveLength(2)
    answer(active, 'whole')
    await vi.waitFor(() => expect(keeper.state().stored).toBe('active'))
  })
})

describe('an app that is erased', () => {
  const nearest = (scope: string) => ({ scope, unregister: vi.fn(() => Promise.resolve(true)) })

  test('is not stored again by this page, whatever it was about to do', async () => {
    const { registration, container, keeper, register, start } = await aPage()
    registration.find()
    await start()
    registration.fail()
    container.nearest = nearest('https://example.org/manual/')
    await keeper.forget('/manual/')
    expect(container.nearest.unregister).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(60_000)
    keeper.seen()
    await settle()
    expect(register).toHaveBeenCalledTimes(1)
  })

  test('leaves the app of another manual above it', async () => {
    const { container, keeper } = await aPage()
    container.nearest = nearest('https://example.org/')
    await keeper.forget('/manual/')
    expect(container.nearest.unregister).not.toHaveBeenCalled()
  })
})
