import type { ContactId, EntryId, TopicId } from '../domain/ids.ts'
import type { Locale } from '../domain/locale.ts'

/** Page to worker. */
export interface SearchRequest {
  readonly type: 'search'
  /** Counts up; the page drops answers that are not of its newest request. */
  readonly number: number
  readonly query: string
  readonly language: Locale
}

export interface SearchAnswer {
  readonly entries: readonly { readonly id: EntryId; readonly topic: TopicId; readonly lang: Locale }[]
  readonly contacts: readonly ContactId[]
  readonly contactsFirst: boolean
}

/** Worker to page. */
export type SearchMessage =
  | { readonly type: 'answer'; readonly number: number; readonly answer: SearchAnswer }
  | { readonly type: 'failed'; readonly number: number; readonly detail: string }
