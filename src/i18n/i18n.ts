import { createInstance, type i18n } from 'i18next'
import { uiLocales, type UiLocale } from '../domain/locale.ts'
import type { Catalogue, Key } from './catalogue.ts'
import { en } from './en.ts'

/** Words for a key in the language of the app. `count` picks the plural form. */
export type Translate = (key: Key, values?: Readonly<Record<string, string | number>>) => string

// English is part of the start, so that there is always something to show; the others load when they are chosen.
const load: Record<UiLocale, () => Promise<Catalogue>> = {
  en: () => Promise.resolve(en),
  fr: () => import('./fr.ts').then((module) => module.fr),
  es: () => import('./es.ts').then((module) => module.es),
  ar: () => import('./ar.ts').then((module) => module.ar),
}

export interface Translator {
  readonly locale: UiLocale
  readonly t: Translate
}

const instance: i18n = createInstance({
  lng: 'en',
  fallbackLng: 'en',
  supportedLngs: [...uiLocales],
  resources: { en: { translation: en } },
  keySeparator: false,
  nsSeparator: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
  initAsync: false,
})
void instance.init()

/** The app's words in a language, loaded if need be. A catalogue that cannot be loaded leaves English. */
export async function translatorFor(locale: UiLocale): Promise<Translator> {
  try {
    if (!instance.hasResourceBundle(locale, 'translation')) instance.addResourceBundle(locale, 'translation', await load[locale]())
    return { locale, t: fixed(locale) }
  } catch {
    return english
  }
}

const fixed = (locale: UiLocale): Translate => {
  const t = instance.getFixedT(locale)
  return (key, values) => t(key, values ?? {})
}

export const english: Translator = { locale: 'en', t: fixed('en') }
