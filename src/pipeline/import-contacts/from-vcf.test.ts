import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { vcardOf } from '../../domain/vcard.ts'
import { fromVcf } from './from-vcf.ts'
import { merged } from './merge.ts'
import { refusalLine } from './report.ts'

const card = (...lines: string[]): string => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')

test('a card of version 3 and one of version 4 become contacts, folded lines and escaped commas too', () => {
  const four = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Desk four', 'TEL;VALUE=uri;TYPE=cell:tel:+41-22-717-91-11', 'END:VCARD', ''].join('\r\n')
  const { contacts, refusals } = fromVcf(card('FN:Desk\\, the ver', ' y first', 'TEL;TYPE=WORK:+221 33 869 62 00', 'EMAIL:a@example.org') + four, 'en')
  expect(refusals).toEqual([])
  expect(contacts).toEqual([
    { id: 'desk-the-very-first', kind: 'service', name: { en: 'Desk, the very first' }, channels: [{ type: 'phone', value: '+221338696200' }, { type: 'email', value: 'a@example.org' }] },
    { id: 'desk-four', kind: 'service', name: { en: 'Desk four' }, channels: [{ type: 'mobile', value: '+41227179111' }] },
  ])
})

test('what this app hands on, it takes back', () => {
  const text = vcardOf({ uid: 'm/desk', name: 'مكتب; A, B', channels: [{ type: 'mobile', value: '+221771234567' }, { type: 'address', value: 'Rue 1, Dakar' }] })
  expect(fromVcf(text, 'ar').contacts[0]).toMatchObject({ name: { ar: 'مكتب; A, B' }, channels: [{ type: 'mobile', value: '+221771234567' }, { type: 'address', value: 'Rue 1, Dakar' }] })
})

test('a bad card is refused by its number, and those around it are taken', () => {
  const old = 'BEGIN:VCARD\r\nVERSION:2.1\r\nN;ENCODING=QUOTED-PRINTABLE:=4D\r\nEND:VCARD\r\n'
  const { contacts, refusals } = fromVcf(card('FN:One') + card('FN:Two', 'TEL:0338696200') + old + card('FN:Four'), 'en')
  expect(contacts.map(({ id }) => id)).toEqual(['one', 'four'])
  expect(refusals.map((each) => refusalLine(each, 'card'))).toEqual([
    expect.stringMatching(/^card 2, column TEL: has no country code/),
    'card 3: is a vCard 2.1, whose texts may be in any encoding. Export it again as vCard 3.0 or 4.0.',
  ])
})

test('no card at all is told', () => expect(fromVcf('hello', 'en').refusals[0]?.message).toBe('is no vCard'))

test('what is in the directory stays as it is, and an id that is there is not written again', () => {
  const before = '# A note of the editor\n- id: one # first\n  kind: unit\n  name: One\n  channels: []\n'
  const { contacts } = fromVcf(card('FN:One') + card('FN:Two', 'TEL:+41227179111') + card('FN:Two'), 'en')
  const { text, added, there } = merged(before, contacts)
  expect(text.startsWith(before)).toBe(true)
  expect([added, there]).toEqual([['two'], ['one', 'two']])
  expect((parse(text) as { id: string }[]).map(({ id }) => id)).toEqual(['one', 'two'])
  expect(text).toContain('value: "+41227179111"')
})
