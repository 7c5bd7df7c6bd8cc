import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { actionsOf } from './channel-action.ts'
import type { Channel } from './contact.ts'
import { vcardFileName, vcardOf, vcardsOf, type VcardContact } from './vcard.ts'

const card = (more: Partial<VcardContact> = {}): VcardContact => ({ uid: 'm/desk', name: 'The desk', channels: [], ...more })
const read = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as never)

describe('a vCard', () => {
  test('carries every channel that an address book knows, and its lines end as they must', () => {
    const channels: Channel[] = [
      { type: 'phone', value: '+41227179111', display: '+41 22 717 91 11' },
      { type: 'mobile', value: '+221771234567' },
      { type: 'email', value: 'a@example.org' },
      { type: 'website', value: 'https://example.org/a,b;c' },
      { type: 'address', value: 'Rue 1, Dakar; Zone 3' },
      { type: 'radio', value: 'Channel 7' },
    ]
    const text = vcardOf(card({ channels, latitude: 14.7, longitude: -17.4, note: 'Checked Oct 2024' }))
    expect(text.split('\r\n').slice(0, 2)).toEqual(['BEGIN:VCARD', 'VERSION:3.0'])
    expect(text.endsWith('END:VCARD\r\n')).toBe(true)
    const parsed = read(text)
    expect(parsed.getAllProperties('tel').map((tel) => tel.getFirstValue())).toEqual(['+41227179111', '+221771234567'])
    expect(parsed.getFirstPropertyValue('email')).toBe('a@example.org')
    expect(parsed.getFirstPropertyValue('url')).toBe('https://example.org/a,b;c')
    expect(parsed.getFirstPropertyValue('adr')).toEqual(['', '', 'Rue 1, Dakar; Zone 3', '', '', '', ''])
    expect(parsed.getFirstPropertyValue('note')).toBe('Channel 7\nChecked Oct 2024')
  })

  test('carries marks for the import beside the standard’s own words', () => {
    const channels: Channel[] = [
      { type: 'whatsapp', value: '+221771234567' },
      { type: 'satellite', value: '+881612345678' },
      { type: 'radio', value: 'Channel 7' },
    ]
    const whole = card({ channels, kind: 'unit', checked: '2024-10', note: 'Checked Oct 2024' })
    const lines = vcardsOf([whole]).split('\r\n')
    expect(lines).toContain('TEL;TYPE=CELL,X-WHATSAPP:+221771234567')
    expect(lines).toContain('TEL;TYPE=VOICE,X-SATELLITE:+881612345678')
    expect(lines).toContain('NOTE;X-RADIO=1:Channel 7\\nChecked Oct 2024')
    expect(lines).toContain('UID;X-KIND=unit;X-CHECKED=2024-10:m/desk')
    expect(read(vcardsOf([whole])).getFirstPropertyValue('uid')).toBe('m/desk')
  })

  test('cannot be broken out of by a name with line ends, and keeps Arabic', () => {
    const parsed = read(vcardOf(card({ name: 'مكتب\r\nEND:VCARD\r\nTEL:+1,x\u202e' })))
    expect(parsed.getAllProperties('tel')).toEqual([])
    expect(parsed.getFirstPropertyValue('fn')).toBe('مكتب\nEND:VCARD\nTEL:+1,x')
  })

  test('several stand in one file', () => expect(ICAL.parse(vcardsOf([card(), card({ name: 'B' })])) as unknown[]).toHaveLength(2))

  test.each([['Le bureau (Dakar)', 'Le-bureau-Dakar.vcf'], ['مكتب داكار', 'مكتب-داكار.vcf'], ['../..', 'contact.vcf']])('of %j is saved as %j', (name, file) =>
    expect(vcardFileName(name)).toBe(file))
})

describe('channels', () => {
  const kinds = (type: Channel['type'], value: string): string[] => actionsOf({ type, value }).map(({ href }) => href)
  test('open on the device by their address, the usual way first', () => {
    expect(kinds('phone', '+41 22 717 91 11')).toEqual(['tel:+41227179111'])
    expect(kinds('mobile', '+221 77 123 45 67')).toEqual(['tel:+221771234567', 'sms:+221771234567', 'https://wa.me/221771234567'])
    expect(kinds('email', 'a@example.org')).toEqual(['mailto:a@example.org'])
    expect(kinds('email', 'r&d+field@example.org')).toEqual(['mailto:r%26d%2Bfield@example.org'])
    expect(kinds('address', 'Rue 1, Dakar')).toEqual(['geo:0,0?q=Rue%201%2C%20Dakar'])
    expect(kinds('radio', 'Channel 7')).toEqual([])
  })
  test('an e-mail address stays one, whatever is typed: it brings no further receiver and no text', () => {
    expect(kinds('email', 'a@example.org?cc=evil@example.org&body=x')).toEqual(['mailto:a@example.org%3Fcc%3Devil@example.org%26body%3Dx'])
  })
  test('a number for the telephone itself is dialled as it is, and never sent as a message', () => {
    expect(kinds('mobile', '*123#')).toEqual(['tel:*123%23'])
  })
  test('WhatsApp is offered only for numbers with a country code, and a website only for the web', () => {
    expect(kinds('mobile', '077123')).toEqual(['tel:077123', 'sms:077123'])
    expect(kinds('website', 'javascript:alert(1)')).toEqual([])
  })
})
