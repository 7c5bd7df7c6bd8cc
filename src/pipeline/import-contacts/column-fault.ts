import { contactKinds } from '../../domain/contact.ts'
import { isId } from '../../domain/ids.ts'
import type { ValueFault } from '../check/channel-value.ts'
import { shown } from '../check/characters.ts'
import { isKeptId, isTimeZone } from '../check/contact-fields.ts'
import { countryMeant, isCountry } from '../check/country.ts'
import { isAhead, isCalendarDate } from '../check/date.ts'
import { channelFault } from './cell-fault.ts'
import type { Column } from './columns.ts'

const yearOnly = /^\d{4}$/

/** The country codes of a cell, as `SN, ML`. */
export const codesIn = (value: string): string[] => value.split(/[\s,;]+/).filter(Boolean)

function countryFault(code: string): ValueFault | undefined {
  if (isCountry(code)) return undefined
  const meant = countryMeant(code)
  return { message: `is not a country code (${shown(code)})`, remedy: meant === undefined ? 'Write two capital letters of ISO 3166, such as SN.' : `Write ${meant}.` }
}

function degreesFault(value: string, most: number): ValueFault | undefined {
  return /^-?\d{1,3}(\.\d+)?$/.test(value) && Math.abs(Number(value)) <= most
    ? undefined
    : { message: `is not between -${most} and ${most} degrees (${shown(value)})`, remedy: 'Write degrees with a point; south and west are negative.' }
}

function dateFault(value: string, today: Date): ValueFault | undefined {
  if (!yearOnly.test(value) && !isCalendarDate(value)) return { message: `is not a date of the calendar (${shown(value)})`, remedy: 'Write YYYY-MM or YYYY-MM-DD.' }
  return isAhead(value, today) ? { message: `is a date that has not come (${shown(value)})`, remedy: 'Write when the information was last known to be right.' } : undefined
}

function idFault(value: string): ValueFault | undefined {
  if (!isId(value)) return { message: `is not an id (${shown(value)})`, remedy: 'Use small letters, digits and hyphens, at most 64.' }
  return isKeptId(value) ? { message: `is kept for the app itself (${shown(value)})`, remedy: 'Give the contact another id in the column id.' } : undefined
}

// Texts that people read may have several lines; in a name or number, a line break is a cell that ran into the next.
const mayHaveLines = (column: Column): boolean => column.field === 'purpose' || (column.field === 'channel' && (column.type === 'address' || column.type === 'post'))

/** What is wrong with a value for its column; undefined for a sound one. */
export function columnFault(column: Column, value: string, today: Date): ValueFault | undefined {
  if (/[\r\n]/.test(value) && !mayHaveLines(column)) return { message: `has a line break (${shown(value)})`, remedy: 'Write it on one line, and look for a quote that is missing.' }
  switch (column.field) {
    case 'channel':
      return channelFault(column.type, value)
    case 'id':
      return idFault(value)
    case 'kind':
      return contactKinds.some((kind) => kind === value) ? undefined : { message: `is not a kind of contact (${shown(value)})`, remedy: `Use one of: ${contactKinds.join(', ')}.` }
    case 'country':
      return countryFault(value)
    case 'covers':
      return codesIn(value).map(countryFault).find(Boolean)
    case 'timezone':
      return isTimeZone(value) ? undefined : { message: `is not a time zone (${shown(value)})`, remedy: 'Write an IANA name such as Africa/Dakar.' }
    case 'checked':
      return dateFault(value, today)
    case 'latitude':
      return degreesFault(value, 90)
    case 'longitude':
      return degreesFault(value, 180)
    default:
      return undefined
  }
}
