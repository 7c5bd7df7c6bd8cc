import { contactKinds } from '../../domain/contact.ts'
import type { Locale } from '../../domain/locale.ts'
import { channelValue } from '../check/channel-value.ts'
import { isKeptId } from '../check/contact-fields.ts'
import { makeId } from '../check/make-id.ts'
import { holdsNumber } from '../check/phone-number.ts'
import { cellFault } from './cell-fault.ts'
import { codesIn, columnFault } from './column-fault.ts'
import { placeOf, type Column, type PlainField } from './columns.ts'
import type { Refusal } from './report.ts'
import type { ImportedContact } from './written-contact.ts'

/** A cell with the head of its column. */
export interface Cell {
  readonly head: string
  readonly column: Column
  readonly value: string
}

type CellFault = Omit<Refusal, 'row'>

const plainValue = (cells: readonly Cell[], field: PlainField): string | undefined => cells.find((cell) => cell.column.field === field)?.value

function wordsOf(cells: readonly Cell[], field: 'name' | 'purpose' | 'city'): Record<Locale, string> | undefined {
  const words = cells.flatMap(({ column, value }) => (column.field === field ? [[column.lang, value] as const] : []))
  return words.length === 0 ? undefined : Object.fromEntries(words)
}

function placeFrom(cells: readonly Cell[]): ImportedContact['place'] {
  const city = wordsOf(cells, 'city')
  const country = plainValue(cells, 'country')
  const [latitude, longitude] = [plainValue(cells, 'latitude'), plainValue(cells, 'longitude')]
  const point = latitude !== undefined && longitude !== undefined && { latitude: Number(latitude), longitude: Number(longitude) }
  if (!city && country === undefined && !point) return undefined
  return { ...(city && { city }), ...(country !== undefined && { country }), ...point }
}

type Labels = ImportedContact['channels'][number]['label']

function labelOf({ column }: Cell, cells: readonly Cell[]): Labels {
  if (column.field !== 'channel') return undefined
  const words = cells.flatMap((cell) => (cell.column.field === 'label' && cell.column.type === column.type && cell.column.number === column.number ? [[cell.column.lang, cell.value] as const] : []))
  return words.length === 0 ? undefined : Object.fromEntries(words)
}

function channelsFrom(cells: readonly Cell[]): ImportedContact['channels'] {
  return cells.flatMap((cell) => {
    if (cell.column.field !== 'channel') return []
    const checked = channelValue(cell.column.type, cell.value)
    const label = labelOf(cell, cells)
    return checked.ok ? [{ type: cell.column.type, value: checked.value, ...(label && { label }) }] : []
  })
}

function contactFrom(cells: readonly Cell[], id: string, name: Record<Locale, string>): ImportedContact {
  const [purpose, place] = [wordsOf(cells, 'purpose'), placeFrom(cells)]
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
    channels: channelsFrom(cells),
    ...optional('parent'),
    ...(covers !== undefined && { covers: { countries: codesIn(covers) } }),
    ...optional('source'),
    ...optional('checked'),
  }
}

function halfPoint(cells: readonly Cell[]): CellFault[] {
  const [latitude, longitude] = (['latitude', 'longitude'] as const).map((field) => cells.find((cell) => cell.column.field === field))
  const alone = latitude ?? longitude
  if (!alone || (latitude && longitude)) return []
  return [{ column: alone.head, message: `has no ${latitude ? 'longitude' : 'latitude'} beside it`, remedy: 'Fill in both, or neither.' }]
}

function labelsAlone(cells: readonly Cell[]): CellFault[] {
  return cells.flatMap(({ column, head }) => {
    if (column.field !== 'label') return []
    const found = cells.some((cell) => cell.column.field === 'channel' && cell.column.type === column.type && cell.column.number === column.number)
    return found ? [] : [{ column: head, message: `labels a ${column.type} that the row does not have`, remedy: 'Fill in the number or address, or delete the label.' }]
  })
}

function saidTwice(cells: readonly Cell[]): CellFault[] {
  const places = cells.map(({ column }) => placeOf(column))
  return cells.flatMap(({ head }, index) => {
    const place = places[index]
    return place === undefined || places.indexOf(place) === index ? [] : [{ column: head, message: 'is there twice', remedy: 'Delete one of the two.' }]
  })
}

/**
 * A contact from a row, or every reason why it is none. One wrong cell refuses the row: half a contact misleads.
 * @param nameHead what the name's column is called, for messages
 */
export function fromRow(row: number, all: readonly Cell[], today: Date, nameHead = 'name'): { readonly contact: ImportedContact } | { readonly refusals: Refusal[] } {
  const filled = all.filter(({ value }) => value.trim() !== '')
  const cells = filled.map((cell) => ({ ...cell, value: cell.value.trim().replaceAll(/\r\n?/g, '\n') }))
  const faults = filled.flatMap(({ column, head, value }): CellFault[] => {
    const fault = cellFault(value, column.field === 'channel' && holdsNumber(column.type)) ?? columnFault(column, value.trim(), today)
    return fault ? [{ column: head, ...fault }] : []
  })
  const refusals = [...faults, ...halfPoint(cells), ...labelsAlone(cells), ...saidTwice(cells)].map((fault): Refusal => ({ row, ...fault }))
  const name = wordsOf(cells, 'name')
  if (!name) refusals.push({ row, message: 'has no name', remedy: `Fill in the column ${nameHead}.` })
  const id = plainValue(cells, 'id') ?? makeId(Object.values(name ?? {})[0] ?? '')
  if (name && plainValue(cells, 'id') === undefined && isKeptId(id)) refusals.push({ row, message: `would get the id \`${id}\`, which is kept for the app itself`, remedy: 'Fill in the column id.' })
  return refusals.length > 0 || !name ? { refusals } : { contact: contactFrom(cells, id, name) }
}
