import { setupI18n, type I18n, type Messages } from '@lingui/core'
import type { UiLocale } from '../domain/locale.ts'
import type { Catalogue, Key } from './catalogue.ts'
import { en } from './en.ts'
import type { LaterWords } from './later-words.ts'

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
    const catalogue = await load[locale]()
    return locale === 'en' ? english : translator(locale, () => messagesOf(catalogue))
  } catch {
    return english
  }
}

// The build compiles the catalogues (see compile-catalogues.ts): what the types call text is then a list of parts, English
// has the words of the first screen alone, and the other languages are lists in the order of its keys.
let keys: readonly string[] = Object.keys(en)
let inEnglish: Messages = en

const isCompiled = (catalogue: unknown): catalogue is readonly Messages[string][] => Array.isArray(catalogue)

const inOrder = (messages: readonly Messages[string][]): Messages => Object.fromEntries(keys.flatMap((key, index) => (messages[index] === undefined ? [] : [[key, messages[index]]])))

const messagesOf = (catalogue: Catalogue): Messages => (isCompiled(catalogue) ? inOrder(catalogue) : catalogue)

const made: { readonly i18n: I18n; readonly locale: UiLocale; readonly messages: () => Messages }[] = []

function translator(locale: UiLocale, messages: () => Messages): Translator {
  const i18n = setupI18n({ locale, messages: { [locale]: messages() } })
  made.push({ i18n, locale, messages })
  return { locale, t: (key, values) => i18n._(key, values) }
}

export const english: Translator = translator('en', () => inEnglish)

/** Adds what later screens say, before one of them is shown. */
export function addLaterWords(words: LaterWords): void {
  keys = [...keys, ...words.keys]
  inEnglish = { ...inEnglish, ...Object.fromEntries(words.keys.map((key, index) => [key, words.messages[index] ?? key])) }
  for (const { i18n, locale, messages } of made) i18n.load(locale, messages())
}
