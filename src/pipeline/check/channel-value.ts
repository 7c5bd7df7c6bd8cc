import type { ChannelType } from '../../domain/contact.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import { isSafeUrl } from '../../pack/url.ts'
import { hiddenCharacter, shown } from './characters.ts'

export interface ValueFault {
  readonly message: string
  readonly remedy: string
}

type Checked = Result<string, ValueFault>

const fault = (message: string, remedy: string): Checked => err({ message, remedy })

// ITU-T E.164: a plus, a country code that does not begin with 0, 15 digits at most.
const international = /^\+[1-9]\d{6,14}$/
const shortCode = /^\d{2,6}$/
const grouping = /[\s.()[\]\u002d\u2010-\u2013]/g
const foreignDigit = /(?![0-9])\p{Nd}/u
const trunkZero = /\(\s*0\s*\)/
const scientific = /^\d+([.,]\d+)?e\+?\d+$/i

/** A telephone number as `+` and digits, or a short code. Nothing is guessed: a wrong number is worse than none. */
function phoneNumber(value: string): Checked {
  if (foreignDigit.test(value)) return fault(`has digits other than 0–9 (${shown(value)})`, 'Type the number with the digits 0 to 9.')
  if (scientific.test(value)) return fault(`is a number that a spreadsheet has rounded (${shown(value)})`, 'Look the number up again and type it in quotes.')
  if (trunkZero.test(value)) return fault(`has a (0) that is not dialled from abroad (${shown(value)})`, 'Delete the (0).')
  const number = value.replaceAll(grouping, '')
  if (international.test(number) || shortCode.test(number)) return ok(number)
  if (number.startsWith('00')) return fault(`begins with 00 (${shown(value)})`, 'Write + in place of 00.')
  if (/^\d+$/.test(number)) return fault(`has no country code (${shown(value)})`, 'Begin with + and the country code; short codes have 2 to 6 digits.')
  return fault(`is not a telephone number (${shown(value)})`, 'Write + and digits only; an extension goes into `label`.')
}

// A question mark or a percent sign would begin something else than the address where it is opened (RFC 6068).
const mailbox = /^[^\s@<>()[\],;:"?%\\]+@[^\s@<>()[\],;:"?%#&=/\\]+\.[^\s@<>()[\],;:".?%#&=/\\]{2,}$/
const emailAddress = (value: string): Checked =>
  mailbox.test(value) ? ok(value) : fault(`is not an e-mail address (${shown(value)})`, 'Write name@example.org, nothing before or after it.')

const website = (value: string): Checked =>
  isSafeUrl(value) && /^https?:/i.test(value) ? ok(value) : fault(`is not a web address (${shown(value)})`, 'Write a full address that starts with https://.')

const checks: Partial<Record<ChannelType, (value: string) => Checked>> = {
  phone: phoneNumber,
  mobile: phoneNumber,
  sms: phoneNumber,
  whatsapp: phoneNumber,
  satellite: phoneNumber,
  email: emailAddress,
  website,
}

// What is typed or tapped. In an address for people to read, a mark of direction may be meant.
const forMachines = new Set<ChannelType>(['phone', 'mobile', 'sms', 'whatsapp', 'satellite', 'email', 'website'])

/**
 * Checks what a channel leads to.
 * @param value as YAML gives it: a number means that the quotes are missing, and a zero or plus is already lost
 * @returns the value as it is kept (telephone numbers without spaces), or what is wrong with it
 */
export function channelValue(type: ChannelType, value: unknown): Checked {
  if (typeof value === 'number') return fault(`was read as the number ${value}, so that a plus, a zero or digits may be lost`, 'Put it in quotes: "+41227179111".')
  if (typeof value !== 'string' || value.trim() === '') return fault(`must be text, but is ${shown(value)}`, 'Write the value in quotes, or delete the channel.')
  const hidden = forMachines.has(type) ? hiddenCharacter(value) : undefined
  if (hidden !== undefined) return fault(`contains the invisible character ${hidden}`, 'Type it again by hand.')
  return checks[type]?.(value.trim()) ?? ok(value.trim())
}
