import { setupI18n } from '@lingui/core'
import type { UiLocale } from '../domain/locale.ts'
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

/** The app's words in a language, loaded if need be. A catalogue that cannot be loaded leaves English. */
export async function translatorFor(locale: UiLocale): Promise<Translator> {
  try {
    return translator(locale, await load[locale]())
  } catch {
    return english
  }
}

function translator(locale: UiLocale, catalogue: Catalogue): Translator {
  // The build compiles the catalogues (see compile-catalogues.ts); what the types call text is then a list of parts.
  const i18n = setupI18n({ locale, messages: { [locale]: catalogue } })
  return { locale, t: (key, values) => i18n._(key, values) }
}

export const english: Translator = translator('en', en)
