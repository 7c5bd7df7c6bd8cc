import type { Contact } from '../../domain/contact.ts'
import { uiLocales } from '../../domain/locale.ts'
import { nameOfCountry } from '../../i18n/format.ts'
import { fold } from '../../search/analyze.ts'

const known = new WeakMap<Contact, string>()

/** Everything a contact is found by while one types in the directory, folded; made once for each contact. */
export function haystack(contact: Contact): string {
  const stored = known.get(contact)
  if (stored !== undefined) return stored
  const { id, name, purpose, place, channels } = contact
  const countries = place?.country === undefined ? [] : uiLocales.map((locale) => nameOfCountry(place.country ?? '', locale))
  const text = fold(
    [id, ...Object.values(name), ...Object.values(purpose ?? {}), ...Object.values(place?.city ?? {}), ...countries, ...channels.map((channel) => channel.value)].join(' '),
  )
  known.set(contact, text)
  return text
}
