import type { TopicId } from '../../domain/ids.ts'
import type { Locale } from '../../domain/locale.ts'
import type { FoundKind } from '../../search/found-kind.ts'

/** What is filtered by. */
export interface Filters {
  readonly kind: FoundKind | undefined
  readonly topic: TopicId | undefined
  readonly textLanguage: Locale | undefined
}

/** What is typed, what is filtered by, and whether all of it is listed. */
export interface Search extends Filters {
  readonly query: string
  readonly all: boolean
}

export const emptySearch: Search = { query: '', kind: undefined, topic: undefined, textLanguage: undefined, all: false }

export const isFiltered = ({ kind, topic, textLanguage }: Filters): boolean => kind !== undefined || topic !== undefined || textLanguage !== undefined

interface RouterEntry {
  readonly usr?: { readonly search?: Search; readonly keepPlace?: boolean } | null
}

// The tab leads back to what was searched last; it is lost with the page.
let last = emptySearch

/**
 * What this step of the history searched for. It stands in the history's state: never in an address, which a server or
 * another person could see.
 */
export function searchOfHistory(): Search {
  const { usr } = (history.state as RouterEntry | null) ?? {}
  return usr?.search ?? (usr?.keepPlace ? last : emptySearch)
}

/**
 * Notes the search in this step of the history, in the field in which the router keeps a step's state. Not by way of the
 * router: it would draw the whole screen anew, and browsers limit how often this may be done.
 */
export function noteSearch(search: Search): void {
  last = search
  const state = history.state as (RouterEntry & object) | null
  history.replaceState({ ...state, usr: { ...state?.usr, search } }, '')
}

// A step of the history is written when typing pauses: browsers allow it only so many times in half a minute.
const pause = 400
let timer: ReturnType<typeof setTimeout> | undefined

/** Notes the search when typing pauses. */
export function noteSearchSoon(search: Search): void {
  clearTimeout(timer)
  timer = setTimeout(() => noteSearch(search), pause)
}

/** What was to be noted is not: this step of the history is being left. */
export const noteNothing = (): void => clearTimeout(timer)
