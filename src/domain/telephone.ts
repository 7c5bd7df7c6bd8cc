/** Telephone numbers as people type them. Nothing is guessed: a wrong number is worse than none. */
import type { ChannelType } from './contact.ts'

/** What is wrong with a typed number: a zero that is not dialled from abroad, or text that is no single number. */
export type NumberFault = 'zero' | 'notOne'

const numbers = new Set<ChannelType>(['phone', 'mobile', 'sms', 'whatsapp', 'satellite'])

/** True for channels whose value is a telephone number. */
export const takesNumber = (type: ChannelType): boolean => numbers.has(type)

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code))

/** A digit of any script as 0 to 9. Unicode lays the ten digits of each script side by side, from zero on. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let first = code
  while (isDigit(first - 1)) first--
  return String((code - first) % 10)
}

// What people put between digits, and the unseen marks of direction that come along when a number is copied.
const grouping = /[\s.()[\]\u002d\u2010-\u2015\u2212\p{Cf}]/gu
const trunkZero = /\(\s*0\s*\)/

// ITU-T E.164 has 15 digits at most; without a plus, two more for the way out of the country.
const plainNumber = /^(?:\+\d{3,15}|\d{1,17})$/
const serviceCode = /^(?=.*[*#])(?=.*\d)[\d*#+]{2,40}$/

const western = (text: string): string => text.normalize('NFKC').replaceAll(/\p{Nd}/gu, westernDigit)

/** What the telephone dials for a typed text: `+`, digits, `*` and `#`; undefined where it is no single number. */
export function dialled(text: string): string | undefined {
  const folded = western(text)
  const number = folded.replaceAll(grouping, '')
  return !trunkZero.test(folded) && (plainNumber.test(number) || serviceCode.test(number)) ? number : undefined
}

/** What is wrong with the text of a channel that takes a number; undefined where it is right, or still empty. */
export function numberFault(type: ChannelType, text: string): NumberFault | undefined {
  if (!takesNumber(type) || text.trim() === '' || dialled(text) !== undefined) return undefined
  return trunkZero.test(western(text)) ? 'zero' : 'notOne'
}

/** True for a text that more digits can still make a number: nothing to complain about while it is typed. */
export const isBegun = (text: string): boolean => dialled(`${text}000`) !== undefined

/** True for a number that may be an order to the telephone or the network in place of a call. */
export const isServiceCode = (number: string): boolean => /[*#]/.test(number)
