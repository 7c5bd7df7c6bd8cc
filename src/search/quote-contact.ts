import type { Channel, Contact, Place } from '../domain/contact.ts'
import { baseLanguage, inLanguage, type Locale } from '../domain/locale.ts'
import { idsOf } from '../domain/units.ts'
import { fold, words } from './analyze.ts'
import { countryNames } from './country-names.ts'
import { excerptOf, markWords } from './marked.ts'
import type { PersonalContact } from './personal.ts'
import type { FoundContact } from './protocol.ts'
import type { Languages } from './quote.ts'

type Words = ReadonlySet<string>

const nothingFound: Words = new Set()

/** The number or address that was typed: it is what the person wants to see again. */
function channelWith(found: Words, channels: readonly Channel[]): string | undefined {
  const numbers = [...found].filter((word) => /\d{4}/.test(word))
  const isIt = ({ value }: Channel): boolean => {
    const digits = fold(value).replaceAll(/\D/g, '')
    return numbers.some((word) => digits.includes(word)) || words(value).some((word) => found.has(word))
  }
  return channels.find(isIt)?.value
}

/** In the person's language, where the app has it. */
const nameOfCountry = (code: string, language: Locale): string => new Map(countryNames(code)).get(baseLanguage(language)) ?? code

function placeText(place: Place | undefined, { language, fallbacks }: Languages): string {
  const country = place?.country && nameOfCountry(place.country, language)
  return [inLanguage(place?.city, language, fallbacks)?.value, country].filter(Boolean).join(baseLanguage(language) === 'ar' ? '، ' : ', ')
}

/** The countries that were asked for, among those that a contact covers; its own is named with its place. */
function covered({ covers, place }: Contact, { language }: Languages, found: Words): string[] {
  const asked = (code: string): boolean => countryNames(code).some(([, name]) => words(name).some((word) => found.has(word)))
  return (covers?.countries ?? []).filter((code) => code !== place?.country && asked(code)).map((code) => nameOfCountry(code, language))
}

/** A contact of the manual as the list of results shows it. @param written what the person noted on it */
export function quoteContact(contact: Contact, languages: Languages, found = nothingFound, written?: PersonalContact): FoundContact {
  const { id, name, purpose, place, channels } = contact
  const { language, fallbacks } = languages
  const covers = covered(contact, languages, found)
  const named = inLanguage(name, language, fallbacks)
  const where = placeText(place, languages)
  return {
    kind: 'contact',
    id,
    ids: idsOf(contact),
    lang: named?.lang ?? language,
    name: markWords(named?.value ?? id, found),
    ...(where !== '' && { place: markWords(where, found) }),
    ...(covers.length > 0 && { covers }),
    excerpt: excerptOf(channelWith(found, channels) ?? inLanguage(purpose, language, fallbacks)?.value ?? '', found),
    channels,
    numbers: written?.channels ?? [],
  }
}

/** What the person wrote down, as the list of results shows it. @param contact that of the manual on which it was noted, if it is still there */
export function quotePersonal(written: PersonalContact, languages: Languages, found: Words, contact: Contact | undefined): FoundContact {
  const { id, name, text, channels, kind } = written
  const shown: FoundContact = contact
    ? quoteContact(contact, languages, found, written)
    : { kind: 'contact', id, ids: [id], lang: languages.language, name: markWords(name, found), excerpt: [], channels: kind === 'own' ? channels : [], numbers: kind === 'own' ? [] : channels }
  return { ...shown, excerpt: excerptOf(channelWith(found, channels) ?? text, found), personal: kind }
}
