import ICAL from 'ical.js'
import { shown } from '../check/characters.ts'
import { cellsOf, parameter, textOf, type Card } from './card-cells.ts'
import { fromRow } from './from-row.ts'
import type { Refusal } from './report.ts'
import type { Imported, Reading } from './written-contact.ts'

const refusal = (row: number, message: string, remedy: string): Imported => ({ contacts: [], refusals: [{ row, message, remedy }] })

const silent = (row: number, property: ICAL.Property): Refusal => ({
  row,
  column: 'TEL',
  message: `is a fax, a pager or the like (${shown(textOf(property))}), for which the directory has no channel, and was left out`,
  remedy: 'Write the number into `purpose` by hand where people need it.',
})

function fromProperties(row: number, properties: readonly ICAL.Property[], { first, today }: Reading): Imported {
  const card: Card = { properties, own: properties.some((each) => each.name === 'uid' && parameter(each, 'x-kind').length > 0), first }
  const read = properties.map((property) => ({ property, cells: cellsOf(property, card) }))
  const left = read.flatMap(({ property, cells }) => (cells ? [] : [property]))
  const result = fromRow(row, read.flatMap(({ cells }) => cells ?? []), today, 'FN')
  const leftOut = left.filter(({ name }) => name !== 'tel').map(({ name }) => name.toUpperCase())
  const faxes = left.filter(({ name }) => name === 'tel').map((property) => silent(row, property))
  return 'contact' in result
    ? { contacts: [{ row, contact: result.contact }], refusals: faxes, leftOut }
    : { contacts: [], refusals: [...result.refusals, ...faxes], leftOut }
}

function fromCard(text: string, number: number, reading: Reading): Imported {
  if (!/^END:VCARD/im.test(text)) return refusal(number, 'is cut off: it has no END:VCARD', 'Export the contact again from the address book.')
  if (/^VERSION:2\.1/im.test(text)) return refusal(number, 'is a vCard 2.1, whose texts may be in any encoding', 'Export it again as vCard 3.0 or 4.0.')
  try {
    const parsed: unknown = ICAL.parse(text.replace(/^(END:VCARD)[^]*$/im, '$1'))
    return fromProperties(number, new ICAL.Component(parsed as never).getAllProperties(), reading)
  } catch (error) {
    return refusal(number, `cannot be read as a vCard: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'}`, 'Export the contact again from the address book.')
  }
}

/** The contacts of an address book saved as vCards, 3.0 or 4.0. Each card is read by itself, so that one cannot spoil the others. */
export function fromVcf(text: string, reading: Reading): Imported {
  const cards = text.split(/^(?=BEGIN:VCARD)/im).filter((part) => /^BEGIN:VCARD/i.test(part))
  if (cards.length === 0) return refusal(1, 'is no vCard', 'Choose a file that the address book exported as .vcf.')
  const read = cards.map((card, index) => fromCard(card, index + 1, reading))
  return {
    contacts: read.flatMap(({ contacts }) => contacts),
    refusals: read.flatMap(({ refusals }) => refusals),
    leftOut: [...new Set(read.flatMap(({ leftOut = [] }) => leftOut))].sort(),
  }
}
