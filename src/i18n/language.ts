import { createContext, useContext } from 'react'
import { inLanguage, type InLanguage, type Locale, type Localized } from '../domain/locale.ts'
import { english, type Translator } from './i18n.ts'

export const LanguageContext = createContext<Translator>(english)

/** The app's language, and its words in it. */
export const useLanguage = (): Translator => useContext(LanguageContext)

/** Picks from localized values what this reader gets: the app's language, else the given order, else any. */
export function useLocalized(fallbacks: readonly Locale[] = []): <T>(values: Localized<T> | undefined) => InLanguage<T> | undefined {
  const { locale } = useLanguage()
  return (values) => inLanguage(values, locale, fallbacks)
}
