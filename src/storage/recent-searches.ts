import { recentSearchesKey } from './names.ts'

/** What the person searched for lately, newest first. Stays on the device, and can be erased. */
export interface RecentSearches {
  list(): readonly string[]
  add(query: string): void
  clear(): void
  subscribe(listener: () => void): () => void
}

const mostKept = 8
const longestKept = 80

/** The stored list; what is damaged counts as none. */
export function parseSearches(text: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string').slice(0, mostKept) : []
  } catch {
    return []
  }
}

/** @param storage undefined where the browser refuses to store: the list then lasts for the visit */
export function createRecentSearches(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined): RecentSearches {
  let current: readonly string[] | undefined
  const listeners = new Set<() => void>()
  const read = (): readonly string[] => {
    try {
      return parseSearches(storage?.getItem(recentSearchesKey) ?? null)
    } catch {
      return []
    }
  }
  const set = (next: readonly string[], store: () => void): void => {
    current = next
    try {
      store()
    } catch {
      // Private mode or a full disk: the list holds until the app is closed.
    }
    listeners.forEach((listener) => listener())
  }
  const list = (): readonly string[] => (current ??= read())
  return {
    list,
    add: (query) => {
      const text = query.trim().slice(0, longestKept)
      if (text === '') return
      const next = [text, ...list().filter((each) => each !== text)].slice(0, mostKept)
      set(next, () => storage?.setItem(recentSearchesKey, JSON.stringify(next)))
    },
    clear: () => set([], () => storage?.removeItem(recentSearchesKey)),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
