import { directionOf, matchLocale, uiLocales, type Direction, type Locale, type UiLocale } from '../domain/locale.ts'
import { ar } from '../i18n/ar.ts'
import type { Catalogue } from '../i18n/catalogue.ts'
import { en } from '../i18n/en.ts'
import { es } from '../i18n/es.ts'
import { fr } from '../i18n/fr.ts'

const catalogues: Readonly<Record<UiLocale, Catalogue>> = { en, fr, es, ar }

/** What the page and the web app manifest say before the app itself can speak. */
export interface PageWords {
  readonly lang: UiLocale
  readonly dir: Direction
  readonly description: string
  readonly needsScript: string
  readonly search: string
  readonly contacts: string
  readonly saved: string
}

/**
 * The words around a manual, in its first language where the app speaks that, else in English.
 * @param title the manual's title, in that language
 */
export function pageWords(title: string, manualLanguage: Locale): PageWords {
  const lang = matchLocale([manualLanguage], uiLocales) ?? 'en'
  const words = catalogues[lang]
  return {
    lang,
    dir: directionOf(lang),
    description: words['page.description'].replaceAll('{title}', () => title),
    needsScript: words['page.needsScript'],
    search: words['tab.search'],
    contacts: words['tab.contacts'],
    saved: words['tab.saved'],
  }
}
