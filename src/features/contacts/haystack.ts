import type { Contact } from '../../domain/contact.ts'
import { fold } from '../../search/analyze.ts'
import { countryNames } from '../../search/country-names.ts'

const known = new WeakMap<Contact, string>()
const countryWords = new Map<string, string>()

/** A country's names in all languages of the app, folded. */
export function countryHaystack(code: string): string {
  const stored = countryWords.get(code)
  if (stored !== undefined) return stored
  const words = fold(countryNames(code).map(([, name]) => name).join(' '))
  countryWords.set(code, words)
  return words
}

/** Everything a contact is found by while one types in the directory, folded; made once for each contact. */
export function haystack(contact: Contact): string {
  const stored = known.get(contact)
  if (stored !== undefined) return stored
  const { id, name, purpose, place, channels } = contact
  const words = [id, ...Object.values(name), ...Object.values(purpose ?? {}), ...Object.values(place?.city ?? {}), ...channels.map((channel) => channel.value)]
  const text = `${fold(words.join(' '))} ${place?.country === undefined ? '' : countryHaystack(place.country)}`
  known.set(contact, text)
  return text
}
