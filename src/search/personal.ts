import type { Channel } from '../domain/contact.ts'
import type { ContactId } from '../domain/ids.ts'
import type { Locale } from '../domain/locale.ts'
import { buildIndex } from './build-index.ts'
import { matchesOf } from './matches.ts'
import { channelTexts, type SearchDocument } from './search-document.ts'
import type { SearchIndex } from './search-index.ts'
import type { LookUp } from './wording.ts'

/**
 * What the person wrote down: a contact of their own, or a note and numbers on a contact of the manual. It comes with each
 * question and is searched in memory: the index on the disk belongs to the manual, and knows nothing of it.
 */
export interface PersonalContact {
  readonly id: ContactId
  readonly name: string
  /** Note, and what the contact is for. */
  readonly text: string
  readonly channels: readonly Channel[]
  readonly kind: 'own' | 'note'
}

/** An index of it, asked in the same way as that of the manual. */
export interface PersonalIndex {
  readonly index: SearchIndex
  readonly lookUp: LookUp
  readonly byId: ReadonlyMap<string, PersonalContact>
}

/** @param language that in which the person writes, as far as one knows: the app's */
const personalDocument = ({ id, name, text, channels }: PersonalContact, language: Locale): SearchDocument => ({
  head: { kind: 'contact', id, lang: '' },
  parts: [[[language, name]], [], [...channelTexts(channels), [language, text]]],
})

let last: { readonly key: string; readonly index: SearchIndex; readonly byId: ReadonlyMap<string, PersonalContact> } | undefined

/**
 * The index of what the person wrote down; made anew only when something of it was changed.
 * @param manual says what a word means in other words, and how rare it is: so the scores of both can be compared
 */
export function personalIndexOf(contacts: readonly PersonalContact[], language: Locale, manual: { readonly index: SearchIndex; readonly lookUp: LookUp }): PersonalIndex {
  const key = JSON.stringify([language, contacts])
  if (last?.key !== key) {
    const documents = contacts.map((contact) => ({ source: contact.id, document: personalDocument(contact, language) }))
    last = { key, index: buildIndex(documents, []), byId: new Map(contacts.map((contact) => [contact.id, contact])) }
  }
  const index = { ...last.index, glossary: manual.index.glossary }
  return { index, byId: last.byId, lookUp: (word) => ({ text: word.text, matches: matchesOf(word, index), rarity: manual.lookUp(word).rarity }) }
}
