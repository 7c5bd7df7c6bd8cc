import type { SearchClient } from '../../search/client.ts'
import type { Question, SearchAnswer } from '../../search/protocol.ts'
import type { Search } from './search-memory.ts'

/** What else decides on an answer: the manual's version, and who asks. */
export type Circumstances = Omit<Question, keyof Search | 'most'>

export type SearchOutcome =
  | { readonly status: 'idle' | 'failed' }
  | { readonly status: 'found'; readonly search: Search; readonly answer: SearchAnswer }

/** One question after another: the answer to an older one is dropped. */
export interface Questions {
  /** Asks, unless this is what was asked last. */
  ask(search: Search, circumstances: Circumstances): void
  /** What the screen shows: while an answer is being looked for, the last one. */
  outcome(): SearchOutcome
  /** @param changed called with each other outcome. @returns ends it */
  subscribe(changed: () => void): () => void
  /** Drops what is still to come. */
  end(): void
}

const fewestLetters = 2
/** Until all are asked for: what fits a phone's screen, and is drawn quickly by a slow one. */
const firstFound = 5
const everyFound = 128

const idle: SearchOutcome = { status: 'idle' }

/** The outcome is told to those who show it, not to the whole screen: on a slow phone that takes longer. */
export function createQuestions(client: SearchClient): Questions {
  let last: { readonly search: Search; readonly circumstances: Circumstances; readonly ended: AbortController } | undefined
  let outcome = idle
  const listeners = new Set<() => void>()
  const tell = (next: SearchOutcome): void => {
    outcome = next
    listeners.forEach((changed) => changed())
  }
  const end = (): void => {
    // With a reason of its own: an error made for each letter, with its stack, takes longer than all the rest of this.
    last?.ended.abort('asked anew')
    last = undefined
  }
  return {
    ask: (search, circumstances) => {
      if (last?.search === search && last.circumstances === circumstances) return
      end()
      const { all, ...asked } = search
      const ended = new AbortController()
      last = { search, circumstances, ended }
      if (search.query.trim().length < fewestLetters) return tell(idle)
      const question = { ...asked, ...circumstances, most: all ? everyFound : firstFound }
      client
        .search(question, (answer) => tell({ status: 'found', search, answer }), ended.signal)
        .catch(() => !ended.signal.aborted && tell({ status: 'failed' }))
    },
    outcome: () => outcome,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    end,
  }
}
