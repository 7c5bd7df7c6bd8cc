import type { Channel } from '../domain/contact.ts'
import type { ContactId, EntryId, Sha256, TopicId } from '../domain/ids.ts'
import type { Locale } from '../domain/locale.ts'
import type { ContactIds } from '../domain/units.ts'
import type { SectionText } from './body-text.ts'
import type { FoundKind } from './found-kind.ts'
import type { Marked } from './marked.ts'
import type { PersonalContact } from './personal.ts'

/** What a person asks, and among what. */
export interface Question {
  readonly query: string
  /** The version of the manual that the person sees; an index of another one gives no answer. */
  readonly version: Sha256
  /** The person's language. */
  readonly language: Locale
  readonly kind?: FoundKind | undefined
  readonly topic?: TopicId | undefined
  /** Only texts in this language. */
  readonly textLanguage?: Locale | undefined
  /** Ids of entries and contacts that the person saved or opened lately. */
  readonly own: readonly string[]
  /** How many of the first group are wanted; of each other one half as many. */
  readonly most: number
  /** What the person wrote down; it is searched, and kept nowhere. */
  readonly personal?: readonly PersonalContact[]
  /** Where the person is, ISO 3166-1 alpha-2: who is to be asked there, when nothing is found. */
  readonly country?: string | undefined
}

export interface FoundEntry {
  readonly kind: 'entry'
  readonly id: EntryId
  readonly topic: TopicId
  readonly lang: Locale
  readonly title: Marked
  /** Where to land; absent: at the beginning. */
  readonly anchor?: string
  readonly section?: NonNullable<SectionText['name']> | Marked
  readonly excerpt: Marked
  /** The words to mark in the text, folded. */
  readonly words: readonly string[]
}

export interface FoundContact {
  readonly kind: 'contact'
  readonly id: ContactId
  /** That and those of the contacts that were merged into it. */
  readonly ids: ContactIds
  readonly lang: Locale
  readonly name: Marked
  readonly place?: Marked
  /** Countries that were asked for and that it covers, in the person's language. */
  readonly covers?: readonly string[]
  readonly excerpt: Marked
  /** As the manual has them, or the person for a contact of their own. */
  readonly channels: readonly Channel[]
  /** The person's own numbers for it. */
  readonly numbers: readonly Channel[]
  /** Whether it is the person's own, or was found by a note of theirs. */
  readonly personal?: PersonalContact['kind']
}

export interface FoundTerm {
  readonly kind: 'term'
  readonly id: string
  readonly lang: Locale
  readonly name: Marked
  readonly definition: Marked
  readonly entry?: { readonly id: EntryId; readonly topic: TopicId }
}

export type Found = FoundEntry | FoundContact | FoundTerm

export interface FoundGroup {
  readonly kind: FoundKind
  readonly found: readonly Found[]
  /** How many there are, shown or not. */
  readonly total: number
}

export interface SearchAnswer {
  /** The better group first. */
  readonly groups: readonly FoundGroup[]
  /** The question in words of the manual, where some word of it is only like one of these. */
  readonly meant?: string
  /** Whom to ask, where nothing is found. */
  readonly ask?: FoundContact
  /** False while more may follow: the index is still being made. */
  readonly complete: boolean
}

/** Page to worker. */
export type SearchRequest =
  /** Opens the index, and brings it up to date. */
  | { readonly type: 'prepare' }
  /** `number` counts up; the page drops answers that are not of its newest question. */
  | { readonly type: 'search'; readonly number: number; readonly question: Question }
  /** Asks nothing yet, or knows the answer: what may be asked next is to be answered ahead. */
  | { readonly type: 'expect'; readonly number: number; readonly question: Question }

/** An answer on its way to the page: each hit as JSON, so that one that the page has already is known by its text. */
export interface SentAnswer extends Omit<SearchAnswer, 'groups'> {
  readonly groups: readonly (Omit<FoundGroup, 'found'> & { readonly found: readonly string[] })[]
}

/** Worker to page. */
export type SearchMessage =
  | { readonly type: 'answer'; readonly number: number; readonly answer: SentAnswer }
  /** The answer to what may be asked next: the question of this number with another letter. JSON of a SentAnswer: most are never read. */
  | { readonly type: 'ahead'; readonly number: number; readonly query: string; readonly answer: ArrayBuffer }
  | { readonly type: 'failed'; readonly number: number; readonly detail: string }
  /** The index of the active version is complete. */
  | { readonly type: 'ready'; readonly milliseconds: number }
