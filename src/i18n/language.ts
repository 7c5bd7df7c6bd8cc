import { createContext, useContext } from 'react'
import { inLanguage, matchLocale, uiLocales, type InLanguage, type Locale, type Localized, type UiLocale } from '../domain/locale.ts'
import { english, type Translator } from './i18n.ts'

export const LanguageContext = createContext<Translator>(english)

/** The app's language, and its words in it. */
export const useLanguage = (): Translator => useContext(LanguageContext)

/** The first of the device's languages that the app speaks; English where it speaks none of them. */
export const deviceLocale = (): UiLocale => matchLocale(navigator.languages, uiLocales) ?? 'en'

/** Picks from localized values what this reader gets: the app's language, else the given order, else any. */
export function useLocalized(fallbacks: readonly Locale[] = []): <T>(values: Localized<T> | undefined) => InLanguage<T> | undefined {
  const { locale } = useLanguage()
  return (values) => inLanguage(values, locale, fallbacks)
}
