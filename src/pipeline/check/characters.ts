/** Characters that make a text other than it looks. */
import type { FileReport } from '../problem.ts'

// Overrides and isolates turn the order of what is read: "+221" can be shown as "122+".
const direction = /[\u202a-\u202e\u2066-\u2069]/u
// Control characters and lone surrogates are no text; a file full of NUL is UTF-16.
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\p{Surrogate}\ufffe\uffff]/u
const invisible = /[\u200b\u2060\ufeff]/u

/** `U+202E` for a character that cannot be shown. */
const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

export interface CharacterFault {
  readonly message: string
  readonly remedy: string
}

/** What is wrong with the characters of a text, or undefined. */
export function characterFault(text: string): CharacterFault | undefined {
  const [turning] = direction.exec(text) ?? []
  if (turning !== undefined) {
    return { message: `contains the direction character ${codePoint(turning)}, which changes the order of what is read`, remedy: 'Delete it; the app sets the direction itself.' }
  }
  const [noText] = control.exec(text) ?? []
  if (noText === undefined) return undefined
  return { message: `contains the control character ${codePoint(noText)}`, remedy: 'Delete it; save the file as plain UTF-8 text.' }
}

/** The first invisible character of a text that is compared or searched, as `U+200B`, or undefined. */
export function invisibleCharacter(text: string): string | undefined {
  const [found] = invisible.exec(text) ?? []
  return found === undefined ? undefined : codePoint(found)
}

// Whatever is not seen. The joiners belong to the spelling of Persian and of Indian scripts, the signs are seen.
const hidden = /(?![\u0600-\u0605\u06dd\u200c\u200d])[\p{Cf}\u034f]/u

/** The first character of a name or address that is not seen, as `U+200E`, or undefined. */
export function hiddenCharacter(text: string): string | undefined {
  const [found] = hidden.exec(text) ?? []
  return found === undefined ? undefined : codePoint(found)
}

const word = /[\p{L}\p{M}]+/gu
const latin = /\p{Script=Latin}/u
const alike = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

/** The first word with Latin letters and such that look like them, as `Dаkar` with a Cyrillic а; undefined for none. */
export const mixedWord = (text: string): string | undefined => (text.match(word) ?? []).find((each) => latin.test(each) && alike.test(each))

/** Reports each line of a file that has a character which may not be there. @returns true when there was one */
export function reportBadCharacters(text: string, report: FileReport): boolean {
  if (!characterFault(text)) return false
  text.split('\n').forEach((line, index) => {
    const fault = characterFault(line)
    if (fault) report.error('characters', index + 1, fault.message, fault.remedy)
  })
  return true
}

/** A value as it is shown in a message: in quotes, cut, and with what is invisible spelled out. */
export function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value))
  const cut = text.length > 80 ? `${text.slice(0, 80)}…` : text
  return cut.replaceAll(/[\p{Cf}\u034f]/gu, codePoint)
}
