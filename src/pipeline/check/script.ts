import type { Locale } from '../../domain/locale.ts'
import { scriptOf } from './language.ts'

export type Script = 'Arabic' | 'Latin'

const letters = /\p{L}/gu
const lettersOf: Record<Script, RegExp> = { Arabic: /\p{Script=Arabic}/u, Latin: /\p{Script=Latin}/u }

/** True when more than half of a text's letters are of a script. */
export function isMostly(script: Script, text: string): boolean {
  if (!lettersOf[script].test(text)) return false
  const all = text.match(letters) ?? []
  return all.filter((letter) => lettersOf[script].test(letter)).length * 2 > all.length
}

export const isArabicScript = (lang: Locale): boolean => scriptOf(lang) === 'Arab'
export const isLatinScript = (lang: Locale): boolean => scriptOf(lang) === 'Latn'
