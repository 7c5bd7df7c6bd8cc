import { expect, test } from 'vitest'
import type { Channel, Contact } from '../domain/contact.ts'
import { contactId } from '../domain/ids.ts'
import { contactText, directoryText, holdsAll, wantedOf } from './contact-text.ts'

const dakar: Contact = {
  id: contactId('ro-dakar'),
  kind: 'regional-office',
  name: { en: 'Regional Office 2', fr: 'Bureau régional' },
  place: { city: { en: 'Dakar' }, country: 'SN' },
  channels: [{ type: 'phone', value: '+221338696200', display: '+221 33 869 62 00' }, { type: 'email', value: 'RODakar@iom.int' }, { type: 'radio', value: 'Channel 7' }],
}
const finds = (query: string): boolean => holdsAll(directoryText(dakar), wantedOf(query))
const found = (queries: readonly string[], is: (query: string) => boolean): string[] => queries.filter(is)

test('a contact is found by words in any order, in any language of the app, without accents', () => {
  const queries = ['', 'dakar', 'REGIONAL bureau', 'dak sene', 'السنغال', 'rodakar@iom', 'ro-dakar', 'channel 7', 'office 2']
  expect(found(queries, finds)).toEqual(queries)
  expect(found(['nairobi', 'dakar nairobi', 'office 4'], finds)).toEqual([])
})

test('a number is found however it is written: with spaces, hyphens and brackets, with 00 for +, as within the country, in Arabic figures', () => {
  const queries = ['33869', '33-869', '(33) 869', '33 869 62', '+221 33', '00221', '00 221 33 869', '0033869'.slice(1), '٣٣٨٦٩', '+٢٢١ ٣٣', 'dakar 33 869', 'office 2 33 869', '2 33 869', '33.869.62.00']
  expect(found(queries, finds)).toEqual(queries)
  expect(found(['33 868', '0044', '+33', '8696 221'], finds)).toEqual([])
})

test('numbers that a person wrote with spaces or with 00 are found the same way', () => {
  const own = (...values: string[]): ((query: string) => boolean) => {
    const channels = values.map((value): Channel => ({ type: 'mobile', value }))
    return (query) => holdsAll(contactText(['Clinique Béthanie', 'Ambulance'], channels), wantedOf(query))
  }
  const queries = ['770000', '+22177', '0022177', '77 000', 'ambulance', 'bethanie 77', '1515', '*112#']
  expect(found(queries, own('+221 77 000 00 00', '15-15', '*112#'))).toEqual(queries)
  expect(found(['+22177', '00221'], own('00221 77 000 00 00'))).toEqual(['+22177', '00221'])
  expect(found(['٧٧٠', '770'], own('٠٠٢٢١ ٧٧ ٠٠٠'))).toEqual(['٧٧٠', '770'])
})
