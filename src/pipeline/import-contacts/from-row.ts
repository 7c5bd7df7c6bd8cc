import { contactKinds } from '../../domain/contact.ts'
import { isId } from '../../domain/ids.ts'
import type { Locale } from '../../domain/locale.ts'
import { channelValue } from '../check/channel-value.ts'
import { shown } from '../check/characters.ts'
import { countryMeant, isCountry } from '../check/country.ts'
import { isCalendarDate } from '../check/date.ts'
import { makeId } from '../check/make-id.ts'
import { cellFault, channelFault } from './cell-fault.ts'
import type { Column, PlainField } from './columns.ts'
import type { Refusal } from './report.ts'
import type { ImportedContact } from './written-contact.ts'

/** A cell with the head of its column. */
export interface Cell {
  readonly head: string
  readonly column: Column
  readonly value: string
}

type Fault = Omit<Refusal, 'row' | 'column'>

const yearOnly = /^\d{4}$/

function countryFault(code: string): Fault | undefined {
  if (isCountry(code)) return undefined
  const meant = countryMeant(code)
  return { message: `is not a country code (${shown(code)})`, remedy: meant === undefined ? 'Write two capital letters of ISO 3166, such as SN.' : `Write ${meant}.` }
}

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const codesIn = (value: string): string[] => value.split(/[\s,;]+/).filter(Boolean)

function degreesFault(value: string, most: number): Fault | undefined {
  return /^-?\d{1,3}(\.\d+)?$/.test(value) && Math.abs(Number(value)) <= most
    ? undefined
    : { message: `is not between -${most} and ${most} degrees (${shown(value)})`, remedy: 'Write degrees with a point; south and west are negative.' }
}

/** What is wrong with a cell for its column. */
function faultOf({ column, value }: Cell): Fault | undefined {
  switch (column.field) {
    case 'channel':
      return channelFault(column.type, value)
    case 'id':
      return isId(value) ? undefined : { message: `is not an id (${shown(value)})`, remedy: 'Use small letters, digits and hyphens, at most 64.' }
    case 'kind':
      return contactKinds.some((kind) => kind === value) ? undefined : { message: `is not a kind of contact (${shown(value)})`, remedy: `Use one of: ${contactKinds.join(', ')}.` }
    case 'country':
      return countryFault(value)
    case 'covers':
      return codesIn(value).map(countryFault).find(Boolean)
    case 'timezone':
      return isZone(value) ? undefined : { message: `is not a time zone (${shown(value)})`, remedy: 'Write an IANA name such as Africa/Dakar.' }
    case 'checked':
      return yearOnly.test(value) || isCalendarDate(value) ? undefined : { message: `is not a date of the calendar (${shown(value)})`, remedy: 'Write YYYY-MM or YYYY-MM-DD.' }
    case 'latitude':
      return degreesFault(value, 90)
    case 'longitude':
      return degreesFault(value, 180)
    default:
      return undefined
  }
}

const plainValue = (cells: readonly Cell[], field: PlainField): string | undefined => cells.find((cell) => cell.column.field === field)?.value

function wordsOf(cells: readonly Cell[], field: 'name' | 'purpose' | 'city'): Record<Locale, string> | undefined {
  const words = cells.flatMap(({ column, value }) => (column.field === field ? [[column.lang, value] as const] : []))
  return words.length === 0 ? undefined : Object.fromEntries(words)
}

function placeOf(cells: readonly Cell[]): ImportedContact['place'] {
  const city = wordsOf(cells, 'city')
  const country = plainValue(cells, 'country')
  const [latitude, longitude] = [plainValue(cells, 'latitude'), plainValue(cells, 'longitude')]
  if (!city && country === undefined && latitude === undefined) return undefined
  return {
    ...(city && { city }),
    ...(country !== undefined && { country }),
    ...(latitude !== undefined && longitude !== undefined && { latitude: Number(latitude), longitude: Number(longitude) }),
  }
}

function contactFrom(cells: readonly Cell[], id: string, name: Record<Locale, string>): ImportedContact {
  const [purpose, place] = [wordsOf(cells, 'purpose'), placeOf(cells)]
  const optional = (field: 'timezone' | 'parent' | 'source' | 'checked'): object => {
    const value = plainValue(cells, field)
    return value === undefined ? {} : { [field]: value }
  }
  const covers = plainValue(cells, 'covers')
  return {
    id,
    kind: contactKinds.find((kind) => kind === plainValue(cells, 'kind')) ?? 'service',
    name,
    ...(purpose && { purpose }),
    ...(place && { place }),
    ...optional('timezone'),
    channels: cells.flatMap(({ column, value }) => {
      const checked = column.field === 'channel' ? channelValue(column.type, value) : undefined
      return column.field === 'channel' && checked?.ok ? [{ type: column.type, value: checked.value }] : []
    }),
    ...optional('parent'),
    ...(covers !== undefined && { covers: { countries: codesIn(covers) } }),
    ...optional('source'),
    ...optional('checked'),
  }
}

/** A contact from a row, or every reason why it is none. One wrong cell refuses the row: half a contact misleads. */
export function fromRow(row: number, all: readonly Cell[]): { readonly contact: ImportedContact } | { readonly refusals: Refusal[] } {
  const cells = all.map((cell) => ({ ...cell, value: cell.value.trim() })).filter(({ value }) => value !== '')
  const refusals = cells.flatMap((cell): Refusal[] => {
    const fault = cellFault(cell.value) ?? faultOf(cell)
    return fault ? [{ row, column: cell.head, ...fault }] : []
  })
  const name = wordsOf(cells, 'name')
  const id = plainValue(cells, 'id') ?? makeId(Object.values(name ?? {})[0] ?? '')
  if (!name) refusals.push({ row, message: 'has no name', remedy: 'Fill in the column name.' })
  return refusals.length > 0 || !name ? { refusals } : { contact: contactFrom(cells, id, name) }
}
