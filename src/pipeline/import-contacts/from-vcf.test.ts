import { expect, test } from 'vitest'
import type { Channel } from '../../domain/contact.ts'
import { vcardsOf, type VcardContact } from '../../domain/vcard.ts'
import { fromVcf } from './from-vcf.ts'
import { refusalLine } from './report.ts'
import type { ImportedContact } from './written-contact.ts'

const card = (...lines: string[]): string => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')
const read = (text: string, first = 'en') => fromVcf(text, { first, today: new Date('2026-11-23T12:00:00Z') })
const contactsIn = (text: string, first?: string): ImportedContact[] => read(text, first).contacts.map(({ contact }) => contact)
const refusalsOf = (text: string): string[] => read(text).refusals.map((each) => refusalLine(each, 'card'))

test('a card of version 3 and one of version 4 become contacts, folded lines and escaped commas too', () => {
  const four = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Desk four', 'TEL;VALUE=uri;TYPE=cell:tel:+41-22-717-91-11', 'GEO:geo:14.7,-17.4;u=30', 'END:VCARD', ''].join('\r\n')
  const text = card('FN:Desk\\, the ver', ' y first', 'TEL;TYPE=WORK:+221 33 869 62 00', 'EMAIL:a@example.org') + four
  expect(refusalsOf(text)).toEqual([])
  expect(contactsIn(text)).toEqual([
    { id: 'desk-the-very-first', kind: 'service', name: { en: 'Desk, the very first' }, channels: [{ type: 'phone', value: '+221338696200' }, { type: 'email', value: 'a@example.org' }] },
    { id: 'desk-four', kind: 'service', name: { en: 'Desk four' }, place: { latitude: 14.7, longitude: -17.4 }, channels: [{ type: 'mobile', value: '+41227179111' }] },
  ])
})

const whole: VcardContact = {
  uid: 'field-manual/desk-dakar',
  name: 'مكتب; A, B',
  kind: 'sub-regional-office',
  checked: '2024-10',
  note: 'Vérifié en oct. 2024',
  latitude: 14.7,
  longitude: -17.4,
  channels: [
    { type: 'phone', value: '+221338696200', display: '+221 33 869 62 00' },
    { type: 'mobile', value: '+221771234567' },
    { type: 'sms', value: '+221771234568' },
    { type: 'whatsapp', value: '+221771234569' },
    { type: 'satellite', value: '+881612345678' },
    { type: 'email', value: 'a@example.org' },
    { type: 'website', value: 'https://example.org/a,b;c' },
    { type: 'address', value: 'Rue 1, Dakar' },
    { type: 'post', value: 'B.P. 12; Dakar' },
    { type: 'radio', value: 'VHF 12, call sign “Sierra”' },
  ],
}

test('what this app exports comes back as the same contact', () => {
  const channels = whole.channels.map(({ type, value }) => ({ type, value }))
  expect(refusalsOf(vcardsOf([whole]))).toEqual([])
  expect(contactsIn(vcardsOf([whole]), 'ar')).toEqual([
    { id: 'desk-dakar', kind: 'sub-regional-office', name: { ar: 'مكتب; A, B' }, place: { latitude: 14.7, longitude: -17.4 }, channels: expect.anything() as unknown, checked: '2024-10' },
  ])
  const [back] = contactsIn(vcardsOf([whole]), 'ar')
  const byType = (list: readonly Pick<Channel, 'type' | 'value'>[]): unknown[] => list.map(({ type, value }) => `${type} ${value}`).sort()
  expect(byType(back?.channels ?? [])).toEqual(byType(channels))
})

test('contacts that a person wrote down come back with new ids, and a radio that stands alone in the note', () => {
  const own: VcardContact = { uid: 'field-manual/own-0123456789abcdef', name: 'Radio room', channels: [{ type: 'radio', value: 'Channel 7' }, { type: 'phone', value: '112' }] }
  expect(contactsIn(vcardsOf([own]))).toEqual([{ id: 'radio-room', kind: 'service', name: { en: 'Radio room' }, channels: [{ type: 'phone', value: '112' }, { type: 'radio', value: 'Channel 7' }] }])
})

test("the note of another's card is what the contact is for, and its UID is no id", () => {
  const text = card('FN:Desk', 'NOTE:Ask for the radio room\\nat night', 'UID:manual/other')
  expect(contactsIn(text)).toEqual([{ id: 'desk', kind: 'service', name: { en: 'Desk' }, purpose: { en: 'Ask for the radio room\nat night' }, channels: [] }])
})

test('an address for letters alone is one; else it is a place', () => {
  const text = card('FN:Desk', 'ADR;TYPE=POSTAL:;;B.P. 1;;;;', 'ADR;TYPE=WORK,POSTAL:;;Rue 1;Dakar;;;Sénégal', 'ADR:;;Rue 2;;;;')
  expect(contactsIn(text)[0]?.channels).toEqual([{ type: 'post', value: 'B.P. 1' }, { type: 'address', value: 'Rue 1, Dakar, Sénégal' }, { type: 'address', value: 'Rue 2' }])
})

test.each(['TEL;TYPE=WORK,FAX:+41227179111', 'TEL;TYPE=PAGER:+41227179111', 'item1.TEL;type=WORK:+41227179111\r\nitem1.X-ABLabel:_$!<WorkFAX>!$_'])('a line that takes no call is told of and left out: %s', (line) => {
  const text = card('FN:Desk', 'TEL;TYPE=WORK,VOICE:+41227179112', line)
  expect(refusalsOf(text)).toEqual(['card 1, column TEL: is a fax, a pager or the like ("+41227179111"), for which the directory has no channel, and was left out. Write the number into `purpose` by hand where people need it.'])
  expect(contactsIn(text)[0]?.channels).toEqual([{ type: 'phone', value: '+41227179112' }])
})

test.each([
  ['WORK,VOICE,FAX', 'phone'],
  ['HOME,CELL,MSG', 'mobile'],
  ['WORK,MSG', 'phone'],
])('a telephone of the types %s is a %s', (types, type) => {
  expect(contactsIn(card('FN:Desk', `TEL;TYPE=${types}:+41227179111`))[0]?.channels).toEqual([{ type, value: '+41227179111' }])
})

test('fields that the directory has no place for are named once', () => {
  const lines = ['N:Desk;;;;', 'ORG:IOM', 'PHOTO;ENCODING=b;TYPE=JPEG:AAAA', 'X-SKYPE:desk', 'REV:2024-10-01T00:00:00Z']
  expect(read(card('FN:One', ...lines) + card('FN:Two', ...lines)).leftOut).toEqual(['ORG', 'PHOTO', 'X-SKYPE'])
})

test('a card that says a thing twice, or a place by half, is refused', () => {
  expect(refusalsOf(card('FN:One', 'FN:Two'))).toEqual(['card 1, column FN: is there twice. Delete one of the two.'])
  expect(refusalsOf(card('FN:One', 'NOTE:a', 'NOTE:b'))).toEqual(['card 1, column NOTE: is there twice. Delete one of the two.'])
  expect(refusalsOf(card('FN:One', 'GEO:14.7').replace('3.0', '4.0'))).toEqual(['card 1, column GEO: has no longitude beside it. Fill in both, or neither.'])
})

test('a bad card is refused by its number, and those around it are taken', () => {
  const old = 'BEGIN:VCARD\r\nVERSION:2.1\r\nN;ENCODING=QUOTED-PRINTABLE:=4D\r\nEND:VCARD\r\n'
  const cut = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cut\r\nTEL:+4122'
  const text = card('FN:One') + card('FN:Two', 'TEL:0338696200') + old + cut + '\r\n' + card('FN:Five') + card('EMAIL:a@example.org')
  expect(contactsIn(text).map(({ id }) => id)).toEqual(['one', 'five'])
  expect(refusalsOf(text)).toEqual([
    expect.stringMatching(/^card 2, column TEL: has no country code/),
    'card 3: is a vCard 2.1, whose texts may be in any encoding. Export it again as vCard 3.0 or 4.0.',
    'card 4: is cut off: it has no END:VCARD. Export the contact again from the address book.',
    'card 6: has no name. Fill in the column FN.',
  ])
})

test('a name with hidden or turning characters is refused in a card too', () => {
  expect(refusalsOf(card('FN:De\u202esk') + card('FN:De\u00adsk'))).toEqual([
    expect.stringMatching(/^card 1, column FN: contains the direction character U\+202E/),
    'card 2, column FN: contains the invisible character U+00AD. Type it again by hand.',
  ])
})

test('no card at all is told', () => expect(read('hello').refusals[0]?.message).toBe('is no vCard'))
