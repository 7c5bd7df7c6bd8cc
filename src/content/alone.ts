const lockName = `content-sync ${import.meta.env.BASE_URL}`
// A tab that holds the lock may be frozen by the system, or may have met a line that stands still. Where nothing has
// moved for this long, its turn is taken.
const longestSilence = 60_000
// Often enough to be heard in time, seldom enough to cost nothing.
const betweenSigns = 1_000

/** One tab's turn. */
export interface Turn {
  /** Aborted when another tab has taken the turn. */
  readonly signal: AbortSignal
  /** Tells the tabs that wait that something moves; called with every step. */
  alive(): void
}

/**
 * Runs work while no other tab does the same. Two at once would be safe (records are named by their content), but would
 * fetch everything twice. A first installation on a thin line takes many minutes: whoever waits takes the turn only when
 * no sign of life comes. Whoever has lost it waits in line again, and finds little left to do.
 */
export async function alone<T>(work: (turn: Turn) => Promise<T>, patience = longestSilence): Promise<T> {
  const locks: LockManager | undefined = navigator.locks
  if (!locks) return work({ signal: new AbortController().signal, alive: () => undefined })
  const channel = new BroadcastChannel(lockName)
  try {
    for (;;) {
      const outcome = await inLine(locks, channel, patience, work)
      if (outcome) return outcome.value
    }
  } finally {
    channel.close()
  }
}

/** Undefined when the turn was lost. */
type Outcome<T> = { readonly value: T } | undefined

/** Waits for the turn, and takes it where its holder gives no sign of life. */
async function inLine<T>(locks: LockManager, channel: BroadcastChannel, patience: number, work: (turn: Turn) => Promise<T>): Promise<Outcome<T>> {
  const silence = new AbortController()
  let timer: ReturnType<typeof setTimeout>
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => silence.abort(), patience)
  }
  wait()
  channel.addEventListener('message', wait)
  const begin = (turn: Turn): Promise<T> => {
    channel.removeEventListener('message', wait)
    clearTimeout(timer)
    return work(turn)
  }
  try {
    return await takeTurn(locks, { signal: silence.signal }, channel, begin)
  } catch (error) {
    if (!silence.signal.aborted) throw error
    return await takeTurn(locks, { steal: true }, channel, begin)
  }
}

async function takeTurn<T>(locks: LockManager, how: LockOptions, channel: BroadcastChannel, work: (turn: Turn) => Promise<T>): Promise<Outcome<T>> {
  const lost = new AbortController()
  let state = 'waiting' as 'waiting' | 'working' | 'done'
  let signAt = -Infinity
  const alive = (): void => {
    if (lost.signal.aborted || performance.now() - signAt < betweenSigns) return
    signAt = performance.now()
    channel.postMessage('alive')
  }
  try {
    const value = await locks.request(lockName, how, async () => {
      state = 'working'
      alive()
      try {
        return await work({ signal: lost.signal, alive })
      } finally {
        state = 'done'
      }
    })
    return { value }
  } catch (error) {
    // A lock that was taken away ends the request while the work is still under way.
    if (state !== 'working') throw error
    lost.abort(error)
    return undefined
  }
}
