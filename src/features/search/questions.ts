import type { SearchClient } from '../../search/client.ts'
import type { Question, SearchAnswer } from '../../search/protocol.ts'
import type { Search } from './search-memory.ts'

/** What else decides on an answer: the manual's version, and who asks. */
export type Circumstances = Omit<Question, keyof Search | 'most'>

export type SearchOutcome =
  | { readonly status: 'failed' }
  /** `likely` is what will probably be found: it is not shown, but can be made ready. */
  | { readonly status: 'idle'; readonly likely?: SearchAnswer }
  | { readonly status: 'found'; readonly search: Search; readonly answer: SearchAnswer }

/** One question after another: the answer to an older one is dropped. */
export interface Questions {
  /** Asks; of too few letters, only lets what may come next be looked for. */
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
  let last: AbortController | undefined
  let outcome = idle
  const listeners = new Set<() => void>()
  const tell = (next: SearchOutcome): void => {
    outcome = next
    listeners.forEach((changed) => changed())
  }
  const end = (): void => {
    // With a reason of its own: an error made for each letter, with its stack, takes longer than all the rest of this.
    last?.abort('asked anew')
  }
  return {
    ask: (search, circumstances) => {
      end()
      const { signal } = (last = new AbortController())
      const { all, ...asked } = search
      const question = { ...asked, ...circumstances, most: all ? everyFound : firstFound }
      const letters = search.query.trim().length
      if (letters < fewestLetters) tell(idle)
      if (letters === 0) return
      if (letters < fewestLetters) client.expect(question, (likely) => !signal.aborted && tell({ status: 'idle', likely }))
      else client.search(question, (answer) => tell({ status: 'found', search, answer }), signal).catch(() => !signal.aborted && tell({ status: 'failed' }))
    },
    outcome: () => outcome,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    end,
  }
}
