import type { Block, Inline } from './blocks.ts'
import type { ContactId, EntryId, Sha256, TopicId } from './ids.ts'
import { matchLocale, type Locale, type Localized } from './locale.ts'
import type { SectionName } from './section.ts'
import type { Source } from './source.ts'

/** `internal`: for staff of the organisation only. The mark is shown; it is no lock. */
export type Audience = 'public' | 'internal'
/** YYYY-MM or YYYY-MM-DD. */
export type CalendarDate = string

export interface Section {
  readonly anchor: string
  /** Set where the heading is one of the manual's standard names; it is then shown in the reader's language. */
  readonly name?: SectionName
  /** The heading as written; absent for text before the first heading. */
  readonly title?: readonly Inline[]
  /** The heading's language; set only where it differs from the entry's. */
  readonly lang?: Locale
  readonly blocks: readonly Block[]
}

/** A document or page that an entry points to, in one or more languages. */
export interface Reference {
  readonly versions: readonly { readonly title: string; readonly lang?: Locale; readonly url?: string }[]
  readonly internal?: boolean
}

/** One entry in one language, complete: what the reader needs to show it. */
export interface EntryBody {
  readonly id: EntryId
  readonly topic: TopicId
  readonly lang: Locale
  readonly title: string
  readonly summary?: string
  readonly updated?: CalendarDate
  readonly reviewBy?: CalendarDate
  readonly audience?: Audience
  readonly sections: readonly Section[]
  readonly footnotes?: readonly (readonly Block[])[]
  readonly sources?: readonly Source[]
  readonly links?: readonly Reference[]
  readonly references?: readonly Reference[]
  readonly related?: readonly EntryId[]
  readonly contacts?: readonly ContactId[]
}

/** What lists and searches know of an entry in one language, and where its body is. */
export interface EntryVariant {
  readonly title: string
  readonly summary?: string
  readonly updated?: CalendarDate
  /** Keywords and acronyms: words to find it by that need not stand in the title. */
  readonly terms?: readonly string[]
  readonly body: Sha256
  /** Size of the body's file in bytes. */
  readonly bytes: number
}

/** An entry as the catalogue has it, in all its languages. */
export interface EntryCard {
  readonly id: EntryId
  readonly topic: TopicId
  readonly audience?: Audience
  readonly variants: Localized<EntryVariant>
}

/** A part of the catalogue: entries of one topic in their order. */
export interface Shelf {
  readonly entries: readonly EntryCard[]
}

/** The variant a reader gets: in the wanted language, else in the first of the manual's languages that there is. */
export function variantFor(card: EntryCard, wanted: Locale, languages: readonly Locale[]): { lang: Locale; variant: EntryVariant } | undefined {
  const lang = matchLocale([wanted, ...languages], Object.keys(card.variants))
  const variant = lang === undefined ? undefined : card.variants[lang]
  return lang !== undefined && variant ? { lang, variant } : undefined
}

/** True when a date has passed. A month counts to its end, so `2026-11` has passed on 1 December 2026. */
export function hasPassed(date: CalendarDate, today: Date): boolean {
  const [year = 0, month = 1, day] = date.split('-').map(Number)
  const end = day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1)
  return today.getTime() >= end
}
