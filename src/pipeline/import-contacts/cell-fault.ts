import type { ChannelType } from '../../domain/contact.ts'
import { channelValue, type ValueFault } from '../check/channel-value.ts'
import { characterFault, invisibleCharacter, shown } from '../check/characters.ts'
import { holdsNumber, readNumber } from '../check/phone-number.ts'

// What a spreadsheet would compute when the file is opened again (OWASP, CSV injection). A plus before digits is a number.
const formula = /^[=@]|^[-+](?!\s*[\d(])/
const spreadsheetError = /^#(REF|VALUE|NAME\?|N\/A|DIV\/0|NUM|NULL)!?/i

/** What is wrong with any cell, whatever its column; undefined for a sound one. */
export function cellFault(value: string): ValueFault | undefined {
  const character = characterFault(value)
  if (character) return character
  const invisible = invisibleCharacter(value)
  if (invisible !== undefined) return { message: `contains the invisible character ${invisible}`, remedy: 'Type it again by hand.' }
  if (formula.test(value.trim())) return { message: `is a formula (${shown(value)})`, remedy: 'Write the plain value.' }
  if (spreadsheetError.test(value.trim())) return { message: `is a spreadsheet’s error (${shown(value)})`, remedy: 'Write the value itself.' }
  return undefined
}

function lostZero(value: string): ValueFault | undefined {
  const digits = value.replaceAll(/\D/g, '')
  if (value.trim().startsWith('+') || digits.length < 7 || digits.startsWith('0')) return undefined
  return {
    message: `has no country code, and a spreadsheet may have dropped its first zero (${shown(value)})`,
    remedy: 'Look the number up again and write it as text: + and the country code, then the number.',
  }
}

/** What is wrong with a channel of a row; undefined for a sound one. Nothing is mended by guessing. */
export function channelFault(type: ChannelType, value: string): ValueFault | undefined {
  const checked = channelValue(type, value)
  const damaged = holdsNumber(type) && !/e\+?\d/i.test(value) ? lostZero(value) : undefined
  if (!checked.ok) return checked.error.message.startsWith('has no country code') ? (damaged ?? checked.error) : checked.error
  if (!holdsNumber(type) || !checked.value.startsWith('+')) return undefined
  const number = readNumber(checked.value)
  if (!number) return { message: `begins with no country’s code (${shown(value)})`, remedy: 'Correct the country code after the +.' }
  if (!number.known) return { message: `is no number that the plan of its country knows (${shown(value)})`, remedy: 'Count its digits, and check it against its source.' }
  return undefined
}
