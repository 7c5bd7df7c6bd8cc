import type ICAL from 'ical.js'
import type { ChannelType } from '../../domain/contact.ts'
import type { Column } from './columns.ts'
import type { Cell } from './from-row.ts'
import { telephoneType } from './telephone-line.ts'

const cell = (head: string, column: Column, value: string): Cell => ({ head, column, value })

const channel = (head: string, type: ChannelType, value: string): Cell => cell(head, { field: 'channel', type, number: '1' }, value)

/** The values of a line's parameter, such as its types. */
export const parameter = (property: ICAL.Property, name: string): string[] => [property.getParameter(name) ?? []].flat()

/** A line's value as one text. */
export function textOf(property: ICAL.Property): string {
  const values: unknown[] = property.getValues()
  return values
    .flat(2)
    // ical.js leaves the escaped semicolon of vCard 3.0 as it is (RFC 2426, section 4).
    .map((part) => String(part).replaceAll('\\;', ';'))
    .filter((part) => part.trim() !== '')
    .join(', ')
}

/** A card's lines, with what has to be known of all of them to read one. */
export interface Card {
  readonly properties: readonly ICAL.Property[]
  /** True for a card that this app exported: its note repeats what stands in the marks. */
  readonly own: boolean
  readonly first: string
}

function noteCells(property: ICAL.Property, { own, first }: Card): Cell[] {
  const lines = textOf(property).split('\n')
  const radios = Math.max(0, Number(parameter(property, 'x-radio')[0] ?? 0) || 0)
  const rest = own ? '' : lines.slice(radios).join('\n')
  return [...lines.slice(0, radios).map((line) => channel('NOTE', 'radio', line)), cell('NOTE', { field: 'purpose', lang: first }, rest)]
}

/** The id, kind and date that this app's own export keeps with the UID. The UIDs of others are no ids. */
function uidCells(property: ICAL.Property, { own }: Card): Cell[] {
  if (!own) return []
  const [, id = ''] = /^[^/]+\/([^/]+)$/.exec(textOf(property)) ?? []
  const [kind = ''] = parameter(property, 'x-kind')
  const [checked = ''] = parameter(property, 'x-checked')
  return [cell('UID', { field: 'id' }, id), cell('X-KIND', { field: 'kind' }, kind), cell('X-CHECKED', { field: 'checked' }, checked)]
}

function geoCells(property: ICAL.Property): Cell[] {
  const text = textOf(property)
  // `14.7;-17.4` in version 3.0, `geo:14.7,-17.4` in 4.0, where a height and an accuracy may follow.
  const [, latitude = text, longitude = ''] = /^(?:geo:)?\s*([^,;]+)[,;]\s*([^,;]+)/i.exec(text) ?? []
  return [cell('GEO', { field: 'latitude' }, latitude), cell('GEO', { field: 'longitude' }, longitude)]
}

/** The name that an address book gave to a line of a group (`item1.X-ABLabel`). */
function labelOf(property: ICAL.Property, { properties }: Card): string[] {
  const group = parameter(property, 'group')[0]
  return properties.flatMap((each) => (group !== undefined && each.name === 'x-ablabel' && parameter(each, 'group')[0] === group ? [textOf(each)] : []))
}

function addressType(property: ICAL.Property): ChannelType {
  const types = parameter(property, 'type').map((type) => type.toLowerCase())
  return types.length > 0 && types.every((type) => type === 'postal') ? 'post' : 'address'
}

// What says nothing of the contact, or says again what another line says.
const technical = new Set(['version', 'prodid', 'rev', 'n', 'uid', 'sort-string', 'profile', 'mailer', 'class', 'x-ablabel', 'x-abshowas', 'x-abuid'])

/** What a line of a card says, as cells of a row. @returns undefined for a line that the directory has no field for */
export function cellsOf(property: ICAL.Property, card: Card): Cell[] | undefined {
  const value = textOf(property)
  const lang = card.first
  switch (property.name) {
    case 'fn':
      return [cell('FN', { field: 'name', lang }, value)]
    case 'note':
      return noteCells(property, card)
    case 'tel': {
      const type = telephoneType([...parameter(property, 'type'), ...labelOf(property, card)])
      return type && [channel('TEL', type, value.replace(/^tel:/i, ''))]
    }
    case 'email':
      return [channel('EMAIL', 'email', value)]
    case 'url':
      return [channel('URL', 'website', value)]
    case 'adr':
      return [channel('ADR', addressType(property), value)]
    case 'tz':
      return [cell('TZ', { field: 'timezone' }, value)]
    case 'geo':
      return geoCells(property)
    case 'uid':
      return uidCells(property, card)
    default:
      return technical.has(property.name) ? [] : undefined
  }
}
