import type { Contact } from '../domain/contact.ts'
import type { EntryCard } from '../domain/entry.ts'
import type { ContactId, EntryId, TopicId } from '../domain/ids.ts'
import { uiLocales, type Locale } from '../domain/locale.ts'

export interface EntryDocument {
  readonly key: string
  readonly kind: 'entry'
  readonly id: EntryId
  readonly topic: TopicId
  readonly lang: Locale
  readonly title: string
  readonly terms: string
  readonly more: string
}

export interface ContactDocument {
  readonly key: string
  readonly kind: 'contact'
  readonly id: ContactId
  readonly title: string
  readonly terms: string
  readonly more: string
}

export type SearchDocument = EntryDocument | ContactDocument

/** One document a language: a hit tells in which language the words stood. */
export const entryDocuments = (card: EntryCard): EntryDocument[] =>
  Object.entries(card.variants).map(([lang, variant]) => ({
    key: `entry/${card.id}/${lang}`,
    kind: 'entry',
    id: card.id,
    topic: card.topic,
    lang,
    title: variant.title,
    terms: [card.id.replaceAll('-', ' '), ...(variant.terms ?? [])].join(' '),
    more: variant.summary ?? '',
  }))

const all = (values?: Readonly<Record<Locale, string>>): string[] => Object.values(values ?? {})

// A person looks for a country in the language of the app, whichever that is.
const countryNames = (code: string | undefined): string[] =>
  code === undefined ? [] : uiLocales.map((locale) => new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? '')

export function contactDocument(contact: Contact): ContactDocument {
  const { place, channels } = contact
  const addresses = channels.map(({ value }) => (value.includes('@') ? value : value.replaceAll(/[\s().-]/g, '')))
  return {
    key: `contact/${contact.id}`,
    kind: 'contact',
    id: contact.id,
    title: all(contact.name).join(' '),
    terms: [contact.id.replaceAll('-', ' '), ...all(place?.city), ...countryNames(place?.country)].join(' '),
    more: [...all(contact.purpose), ...addresses].join(' '),
  }
}
