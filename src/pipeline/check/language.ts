import type { Locale } from '../../domain/locale.ts'

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const shape = /^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/

/** A language code in its standard spelling (`pt_br` → `pt-BR`), or undefined for a word that is none (ISO 639, BCP 47). */
export function languageCode(text: string): Locale | undefined {
  if (!shape.test(text)) return undefined
  try {
    const [tag] = Intl.getCanonicalLocales(text.replaceAll('_', '-'))
    return tag !== undefined && names.of(tag) !== undefined ? tag : undefined
  } catch {
    return undefined
  }
}

const scripts = new Map<Locale, string | undefined>()

/** The script that a language is mostly written in, as `Latn` or `Arab` (ISO 15924). */
export function scriptOf(lang: Locale): string | undefined {
  // Asked for each block of ten thousand entries; the answer costs more than rendering the block.
  if (!scripts.has(lang)) scripts.set(lang, new Intl.Locale(lang).maximize().script)
  return scripts.get(lang)
}

/** A language's name in English. */
export const languageName = (lang: Locale): string => names.of(lang) ?? lang
