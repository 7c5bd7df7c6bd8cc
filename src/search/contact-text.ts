/** Finding contacts by parts of words and of numbers, as one types. */
import { isPhone, type Channel, type Contact } from '../domain/contact.ts'
import { fold } from './analyze.ts'
import { countryWords } from './country-names.ts'

/** What a contact is found by, folded. */
export interface ContactText {
  readonly words: string
  /** Telephone numbers as `+` and digits, one after another. */
  readonly numbers: string
}

/** A part of a query: one word, or a number in the pieces in which it was typed. */
type Wanted = { readonly word: string } | { readonly pieces: readonly string[] }

// What people and lists put between the digits of a number.
const numberPiece = /^[+\d()[\]./*#\u2010-\u2015-]*$/

/** A number as it is compared: digits, with a `+` for the two zeros that some dial for it. */
const numberOf = (text: string): string => text.replaceAll(/[^+\d*#]/g, '').replace(/^00/, '+')

const isNumber = (channel: Channel): boolean => isPhone(channel) || channel.type === 'sms' || channel.type === 'whatsapp'

/** What is found by these words, and by what the channels lead to. */
export const contactText = (words: readonly string[], channels: readonly Channel[]): ContactText => ({
  words: fold([...words, ...channels.filter((channel) => !isNumber(channel)).map(({ value }) => value)].join(' ')),
  numbers: channels.filter(isNumber).map(({ value }) => numberOf(fold(value))).join(' '),
})

/** Everything that a contact of the directory is found by. */
export function directoryText({ id, name, purpose, place, channels }: Contact): ContactText {
  const { words, numbers } = contactText([id, ...Object.values(name), ...Object.values(purpose ?? {}), ...Object.values(place?.city ?? {})], channels)
  return { words: place?.country === undefined ? words : `${words} ${countryWords(place.country)}`, numbers }
}

/** The parts of a query. Pieces of numbers that stand side by side are one number: `(33) 869`. */
export function wantedOf(query: string): Wanted[] {
  const wanted: Wanted[] = []
  for (const piece of fold(query).split(/\s+/).filter(Boolean)) {
    const last = wanted.at(-1)
    if (!numberPiece.test(piece)) wanted.push({ word: piece })
    else if (last && 'pieces' in last) wanted[wanted.length - 1] = { pieces: [...last.pieces, piece] }
    else wanted.push({ pieces: [piece] })
  }
  return wanted
}

function holdsNumber(numbers: string, typed: string): boolean {
  const number = numberOf(typed)
  // Within a country numbers begin with a zero that is left out after the country code.
  return numbers.includes(number) || (/^0\d{3}/.test(number) && numbers.includes(number.slice(1)))
}

function holds({ words, numbers }: ContactText, wanted: Wanted): boolean {
  if ('word' in wanted) return words.includes(wanted.word)
  if (holdsNumber(numbers, wanted.pieces.join(''))) return true
  // Names have figures as well: "Office 2".
  const others = wanted.pieces.filter((piece) => !words.includes(piece))
  return others.length < wanted.pieces.length && (others.length === 0 || holdsNumber(numbers, others.join('')))
}

/** True when a contact holds every part of a query. */
export const holdsAll = (text: ContactText, wanted: readonly Wanted[]): boolean => wanted.every((each) => holds(text, each))
