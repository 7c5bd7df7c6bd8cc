/** A BCP 47 language tag, as `fr` or `pt-BR`. */
export type Locale = string
/** A value in one or more languages. */
export type Localized<T = string> = Readonly<Record<Locale, T>>

/** The languages of the app's own words. */
export const uiLocales = ['en', 'fr', 'es', 'ar'] as const
export type UiLocale = (typeof uiLocales)[number]

export type Direction = 'ltr' | 'rtl'

// Languages written from right to left; https://www.w3.org/International/questions/qa-scripts
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'])

/** The language part of a tag: `pt` of `pt-BR`. */
export const baseLanguage = (locale: Locale): string => (locale.split('-')[0] ?? locale).toLowerCase()

export const directionOf = (locale: Locale): Direction => (rightToLeft.has(baseLanguage(locale)) ? 'rtl' : 'ltr')

/**
 * The best of the available languages for a reader: the first wanted one that is there, exactly or by its
 * base language; else the first available one. Undefined only when nothing is available.
 */
export function matchLocale<T extends Locale>(wanted: readonly Locale[], available: readonly T[]): T | undefined {
  for (const tag of wanted) {
    const found = available.find((each) => each === tag) ?? available.find((each) => baseLanguage(each) === baseLanguage(tag))
    if (found !== undefined) return found
  }
  return available[0]
}

/** A localized value as shown, with the language it is in. */
export interface InLanguage<T> {
  readonly lang: Locale
  readonly value: T
}

/**
 * The value in the wanted language, else in the fallback order, else in any language.
 * @returns undefined when the value exists in no language
 */
export function inLanguage<T>(values: Localized<T> | undefined, wanted: Locale, fallbacks: readonly Locale[] = []): InLanguage<T> | undefined {
  if (!values) return undefined
  const languages = Object.keys(values)
  const lang = matchLocale([wanted, ...fallbacks], languages)
  if (lang === undefined) return undefined
  const value = values[lang]
  return value === undefined ? undefined : { lang, value }
}
