import ICAL from 'ical.js'
import type { ChannelType } from '../../domain/contact.ts'
import type { Locale } from '../../domain/locale.ts'
import type { Column } from './columns.ts'
import type { Imported } from './from-csv.ts'
import { fromRow, type Cell } from './from-row.ts'

const cell = (head: string, column: Column, value: string): Cell => ({ head, column, value })

const channel = (head: string, type: ChannelType, value: string): Cell => cell(head, { field: 'channel', type }, value)

/** What kind of telephone a TEL line is for. */
function telephoneType(types: string): ChannelType {
  if (/cell/i.test(types)) return 'mobile'
  return /text|msg/i.test(types) ? 'sms' : 'phone'
}

function textOf(property: ICAL.Property): string {
  const values: unknown[] = property.getValues()
  return values
    .flat(2)
    // ical.js leaves the escaped semicolon of vCard 3.0 as it is (RFC 2426, section 4).
    .map((part) => String(part).replaceAll('\\;', ';'))
    .filter((part) => part.trim() !== '')
    .join(', ')
}

function cellsOf(property: ICAL.Property, first: Locale): Cell[] {
  const value = textOf(property)
  const types = [property.getParameter('type') ?? []].flat().join(' ')
  switch (property.name) {
    case 'fn':
      return [cell('FN', { field: 'name', lang: first }, value)]
    case 'note':
      return [cell('NOTE', { field: 'purpose', lang: first }, value)]
    case 'tel':
      return [channel('TEL', telephoneType(types), value.replace(/^tel:/i, ''))]
    case 'email':
      return [channel('EMAIL', 'email', value)]
    case 'url':
      return [channel('URL', 'website', value)]
    case 'adr':
      return [channel('ADR', 'address', value)]
    case 'tz':
      return [cell('TZ', { field: 'timezone' }, value)]
    default:
      return []
  }
}

const refusal = (row: number, message: string, remedy: string): Imported => ({ contacts: [], refusals: [{ row, message, remedy }] })

function fromCard(text: string, number: number, first: Locale): Imported {
  if (/^VERSION:2\.1/im.test(text)) return refusal(number, 'is a vCard 2.1, whose texts may be in any encoding', 'Export it again as vCard 3.0 or 4.0.')
  try {
    const parsed: unknown = ICAL.parse(text)
    const read = fromRow(
      number,
      new ICAL.Component(parsed as never).getAllProperties().flatMap((property) => cellsOf(property, first)),
    )
    return 'contact' in read ? { contacts: [read.contact], refusals: [] } : { contacts: [], refusals: read.refusals }
  } catch (error) {
    return refusal(number, `cannot be read as a vCard: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'}`, 'Export the contact again from the address book.')
  }
}

/** The contacts of an address book saved as vCards, 3.0 or 4.0. Each card is read by itself, so that one cannot spoil the others. */
export function fromVcf(text: string, first: Locale): Imported {
  const cards = text.match(/^BEGIN:VCARD[^]*?^END:VCARD/gim) ?? []
  if (cards.length === 0) return refusal(1, 'is no vCard', 'Choose a file that the address book exported as .vcf.')
  const read = cards.map((card, index) => fromCard(card, index + 1, first))
  return { contacts: read.flatMap(({ contacts }) => contacts), refusals: read.flatMap(({ refusals }) => refusals) }
}
