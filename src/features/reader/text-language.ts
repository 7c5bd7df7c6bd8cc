import { createContext, useContext } from 'react'
import { directionOf, type Direction, type Locale } from '../../domain/locale.ts'
import { useLanguage } from '../../i18n/language.ts'

/** What an element says of the language of its words. */
export interface LanguageMarks {
  readonly lang: Locale
  readonly dir: Direction
}

export const languageMarks = (lang: Locale): LanguageMarks => ({ lang, dir: directionOf(lang) })

/** The language of the text that is being drawn. */
export const TextLanguageContext = createContext<Locale>('en')

export const useTextLanguage = (): Locale => useContext(TextLanguageContext)

/** For the app's own words within a text of the manual, which would otherwise be read aloud in the text's language. */
export const useOwnWords = (): LanguageMarks => languageMarks(useLanguage().locale)
