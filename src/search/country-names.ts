import { uiLocales, type Locale } from '../domain/locale.ts'
import { fold } from './analyze.ts'

/** A name in a language. */
export type NameIn = readonly [lang: Locale, name: string]

// Making one loads the data of its language, some 5 ms on a fast machine.
const made = new Map<Locale, Intl.DisplayNames>()

function namesIn(locale: Locale): Intl.DisplayNames {
  const names = made.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' })
  made.set(locale, names)
  return names
}

const known = new Map<string, readonly NameIn[]>()

/**
 * A country's names: a person looks for it in the language of the app, whichever that is.
 * @param code ISO 3166-1 alpha-2
 */
export function countryNames(code: string | undefined): readonly NameIn[] {
  if (code === undefined) return []
  const names = known.get(code) ?? uiLocales.map((locale): NameIn => [locale, namesIn(locale).of(code) ?? code])
  known.set(code, names)
  return names
}

/** A country's name in a language of the app. @param code ISO 3166-1 alpha-2 */
export const countryName = (code: string, language: Locale): string => countryNames(code).find(([lang]) => lang === language)?.[1] ?? code

const folded = new Map<string, string>()

/** A country's names in all languages of the app, folded: a person types the one that comes to mind. */
export function countryWords(code: string): string {
  const words = folded.get(code) ?? fold(countryNames(code).map(([, name]) => name).join(' '))
  folded.set(code, words)
  return words
}
