import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { ChannelType } from '../../domain/contact.ts'

const withNumber = new Set<ChannelType>(['phone', 'mobile', 'sms', 'whatsapp', 'satellite'])

/** True for channels whose value is a telephone number. */
export const holdsNumber = (type: ChannelType): boolean => withNumber.has(type)

export interface ReadNumber {
  /** As people write it, with its country code: `+41 22 717 91 11`. */
  readonly display: string
  /** True when the numbering plan of its country has such a number. */
  readonly known: boolean
}

/**
 * A telephone number by the numbering plans of the world (libphonenumber). For the build only: the plans are ten times
 * the size of the app's own code.
 * @param value `+` and digits
 * @returns undefined where not even the country code is known
 */
export function readNumber(value: string): ReadNumber | undefined {
  const number = parsePhoneNumberFromString(value)
  return number && { display: number.formatInternational(), known: number.isValid() }
}
