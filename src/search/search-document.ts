import type { Locale, Localized } from '../domain/locale.ts'
import type { Channel, Contact } from '../domain/contact.ts'
import type { EntryBody } from '../domain/entry.ts'
import type { Term } from '../domain/glossary.ts'
import type { Sha256, TopicId } from '../domain/ids.ts'
import { hyphenedWords } from './analyze.ts'
import { sectionTexts } from './body-text.ts'
import { countryNames } from './country-names.ts'
import type { FoundKind } from './found-kind.ts'

/** What an index keeps of a document: enough to filter by, and to read it again. */
export interface DocumentHead {
  readonly kind: FoundKind
  readonly id: string
  /** Language of an entry's text; empty for what is in several. */
  readonly lang: Locale
  /** Of what is in several languages: these, set apart by spaces. */
  readonly langs?: string
  /** Of an entry, and of a term that an entry is about. */
  readonly topic?: TopicId
  /** Of a contact: the topics of the entries that name it, set apart by spaces. */
  readonly topics?: string
  readonly body?: Sha256
}

/** Text in a language; empty: in none, as an address. */
export type Text = readonly [lang: Locale, text: string]

/**
 * A document in the order of its parts: title, keywords, summary, and then a heading and a text for each section.
 * The number of a part says how much a word in it weighs.
 */
export interface SearchDocument {
  readonly head: DocumentHead
  readonly parts: readonly (readonly Text[])[]
}

/** Language of telephone numbers: they are found by any run of their digits. */
export const numberLanguage = '#'

export function entryDocument(body: EntryBody, sha256: Sha256, terms: readonly string[] = []): SearchDocument {
  const { id, topic, lang, title, summary = '' } = body
  return {
    head: { kind: 'entry', id, lang, topic, body: sha256 },
    parts: [
      [[lang, title]],
      [[lang, [...terms, ...hyphenedWords(title)].join(' ; ')], ['', id]],
      [[lang, summary]],
      ...sectionTexts(body).flatMap(({ heading, text }): Text[][] => [[[lang, heading]], [[lang, text]]]),
    ],
  }
}

const inAll = (values?: Localized): Text[] => Object.entries(values ?? {})

const hyphenedIn = (values?: Localized): Text[] => inAll(values).flatMap(([lang, text]) => hyphenedWords(text).map((word): Text => [lang, word]))

const languagesOf = (...values: readonly (Localized | undefined)[]): string => [...new Set(values.flatMap((value) => Object.keys(value ?? {})))].join(' ')

const isNumber = (value: string): boolean => /^\+?[\d\s().-]+$/.test(value)

/** Telephone numbers as digits, other addresses as they are. */
export const channelTexts = (channels: readonly Channel[]): Text[] =>
  channels.map(({ value }): Text => (isNumber(value) ? [numberLanguage, value.replaceAll(/\D/g, '')] : ['', value]))

/** "Who covers Chad?" finds the office. It weighs as a text does: an office in Chad comes before one that covers it. */
const coveredCountries = ({ covers }: Contact): Text[] => covers?.countries.flatMap(countryNames) ?? []

export function contactDocument(contact: Contact): SearchDocument {
  const { id, name, purpose, place, channels } = contact
  return {
    head: { kind: 'contact', id, lang: '', langs: languagesOf(name, purpose) },
    parts: [inAll(name), [...hyphenedIn(name), ...inAll(place?.city), ...countryNames(place?.country), ['', id]], [...channelTexts(channels), ...inAll(purpose)], [], coveredCountries(contact)],
  }
}

export const termDocument = ({ id, acronym, term, definition }: Term): SearchDocument => ({
  head: { kind: 'term', id, lang: '', langs: languagesOf(term) },
  parts: [[...inAll(acronym), ...inAll(term)], hyphenedIn(term), inAll(definition)],
})
