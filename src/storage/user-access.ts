import { observe, type Observed } from './observed.ts'
import { isQuotaError, withDatabase } from './resilience.ts'
import type { UserDatabase } from './user-database.ts'

/** A change could not be written. `health` says so; whoever waits for the write must not say "saved". */
export class NotSaved extends Error {
  override readonly name = 'NotSaved'
}

export interface UserHealth {
  /** False while what the person keeps cannot be read: screens then show it as empty. */
  readonly readable: boolean
  /** The last change could not be written. */
  readonly unsaved: 'no-room' | 'failed' | undefined
}

/** The one way to the user database, and what is known of whether it works. */
export interface UserAccess {
  /**
   * A read kept current. Where it fails, `empty` stands in, so that no screen waits for ever; what was read before stays.
   * Nobody may write that emptiness back: a form that would replace a row asks `health` first.
   */
  read<T>(query: (database: UserDatabase) => Promise<T>, empty: T): Observed<T>
  /**
   * Settles when the change is on the disk.
   * @throws NotSaved
   */
  write<T>(change: (database: UserDatabase) => Promise<T>): Promise<T>
  health(): UserHealth
  /** Calls the listener after every change of health; returns what ends that. */
  subscribeHealth(listener: () => void): () => void
  /** Reads again what could not be read. */
  readAgain(): void
  dismissUnsaved(): void
}

// A database that another tab holds up answers nothing at all. A slow phone opens one in half a second.
const patience = 5_000

interface Health {
  readonly current: () => UserHealth
  readonly subscribe: (listener: () => void) => () => void
  readonly become: (change: Partial<UserHealth>) => void
}

function createHealth(): Health {
  let health: UserHealth = { readable: true, unsaved: undefined }
  const listeners = new Set<() => void>()
  return {
    current: () => health,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    become: (change) => {
      const next = { ...health, ...change }
      if (next.readable === health.readable && next.unsaved === health.unsaved) return
      health = next
      listeners.forEach((listener) => listener())
    },
  }
}

export function createUserAccess(database: UserDatabase): UserAccess {
  const { current, subscribe, become } = createHealth()
  const failing = new Set<() => void>()

  const read = <T>(query: (database: UserDatabase) => Promise<T>, empty: T): Observed<T> => ({
    subscribe: (next) => {
      let told = false
      const tell = (value: T): void => {
        told = true
        next(value)
      }
      let timer: ReturnType<typeof setTimeout>
      let live = { unsubscribe: (): void => undefined }
      const fail = (): void => {
        clearTimeout(timer)
        failing.add(start)
        become({ readable: false })
        if (!told) tell(empty)
      }
      const start = (): void => {
        live.unsubscribe()
        timer = setTimeout(fail, patience)
        live = observe(() => withDatabase(database, query)).subscribe((value) => {
          clearTimeout(timer)
          failing.delete(start)
          if (failing.size === 0) become({ readable: true })
          tell(value)
        }, fail)
      }
      start()
      return {
        unsubscribe: () => {
          clearTimeout(timer)
          failing.delete(start)
          live.unsubscribe()
        },
      }
    },
  })

  const write = async <T>(change: (database: UserDatabase) => Promise<T>): Promise<T> => {
    try {
      const result = await withDatabase(database, change)
      become({ unsaved: undefined })
      return result
    } catch (error) {
      become({ unsaved: isQuotaError(error) ? 'no-room' : 'failed' })
      throw new NotSaved(String(error), { cause: error })
    }
  }

  return {
    read,
    write,
    health: current,
    subscribeHealth: subscribe,
    readAgain: () => [...failing].forEach((start) => start()),
    dismissUnsaved: () => become({ unsaved: undefined }),
  }
}
