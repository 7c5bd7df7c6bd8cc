import type { ChannelType } from '../../domain/contact.ts'
import { channelValue, type ValueFault } from '../check/channel-value.ts'
import { characterFault, hiddenCharacter, mixedWord, shown } from '../check/characters.ts'
import { holdsNumber, readNumber } from '../check/phone-number.ts'

// What a spreadsheet would compute when the file is opened again (OWASP, CSV injection), also behind a tab or line end.
const computes = /^[=@＝＠＋－]/
const signed = /^[-+]/
const behindBlank = /^[\t\r\n]/
const telephone = /^\+(?=(?:\D*\d){7})[\d\s.()[\]\u002d\u2010-\u2013]+$/
const coordinate = /^[-+]\d{1,3}([.,]\d+)?$/
const spreadsheetError = /^#(REF|VALUE|NAME\?|N\/A|DIV\/0|NUM|NULL)!?/i

function isFormula(value: string): boolean {
  return computes.test(value) || (signed.test(value) && !telephone.test(value) && !coordinate.test(value))
}

/**
 * What is wrong with any cell, whatever its column; undefined for a sound one.
 * @param dialled true in a column of telephone numbers, whose own check lets nothing behind a plus but digits
 */
export function cellFault(value: string, dialled = false): ValueFault | undefined {
  const text = value.trim()
  const character = characterFault(value)
  if (character) return character
  const hidden = hiddenCharacter(value)
  if (hidden !== undefined) return { message: `contains the invisible character ${hidden}`, remedy: 'Type it again by hand.' }
  if (behindBlank.test(value)) return { message: `begins with a tab or a line break (${shown(value)})`, remedy: 'Delete it: a spreadsheet may take what follows for a formula.' }
  if (isFormula(text) && !(dialled && /^\+[\s(]*\p{Nd}/u.test(text))) return { message: `is a formula (${shown(value)})`, remedy: 'Write the plain value; no text begins with =, @, + or -.' }
  if (spreadsheetError.test(text)) return { message: `is a spreadsheet’s error (${shown(value)})`, remedy: 'Write the value itself.' }
  const mixed = mixedWord(value)
  return mixed === undefined ? undefined : { message: `has letters of two alphabets in one word (${shown(mixed)})`, remedy: 'Type it again by hand.' }
}

function lostZero(value: string): ValueFault | undefined {
  const digits = value.replaceAll(/\D/g, '')
  if (value.trim().startsWith('+') || digits.length < 7 || digits.startsWith('0')) return undefined
  return {
    message: `has no country code, and a spreadsheet may have dropped its first zero (${shown(value)})`,
    remedy: 'Look the number up again and write it as text: + and the country code, then the number.',
  }
}

// Local numbers of small places have five or six digits too. The numbers from 116000 on are the same in all of Europe.
const maybeLocal = /^(?!116\d{3}$)\d{5,6}$/

function numberFault(value: string, text: string): ValueFault | undefined {
  if (maybeLocal.test(value)) {
    return { message: `may be a local number without its country code (${shown(text)})`, remedy: 'Write + and the country code; a short code of 5 or 6 digits is added to contacts.yaml by hand.' }
  }
  if (!value.startsWith('+')) return undefined
  const number = readNumber(value)
  if (!number) return { message: `begins with no country’s code (${shown(text)})`, remedy: 'Correct the country code after the +.' }
  if (!number.known) return { message: `is no number that the plan of its country knows (${shown(text)})`, remedy: 'Count its digits, and check it against its source.' }
  return undefined
}

/** What is wrong with a channel of a row; undefined for a sound one. Nothing is mended by guessing. */
export function channelFault(type: ChannelType, value: string): ValueFault | undefined {
  const checked = channelValue(type, value)
  if (!checked.ok) {
    const damaged = holdsNumber(type) && !/e\+?\d/i.test(value) ? lostZero(value) : undefined
    if (damaged && checked.error.message.startsWith('has no country code')) return damaged
    return { ...checked.error, remedy: checked.error.remedy.replace('into `label`', `into \`label\`, in a sheet into the column ${type} label`) }
  }
  return holdsNumber(type) ? numberFault(checked.value, value) : undefined
}
