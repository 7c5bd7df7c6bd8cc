import { expect, test } from 'vitest'
import { contactId } from './ids.ts'
import { isOwnId, ownContactId, ownInOrder, type OwnContact } from './own-contact.ts'
import { lastUses, noteOn, oftenUsed, type ContactUse, type PersonalNote } from './personal.ts'

const day = 86_400_000
const use = (id: string, at: number): ContactUse => ({ contact: contactId(id), name: id, channel: { type: 'phone', value: '+41227179111' }, at })

test('three uses in three months are often, two are not, and old ones do not count', () => {
  const now = 200 * day
  const uses = [use('a', 199 * day), use('a', 150 * day), use('a', 120 * day), use('b', 199 * day), use('b', 198 * day), use('c', day), use('c', 2 * day), use('c', 199 * day)]
  expect(oftenUsed(uses, now).map(({ contact, at }) => [contact, at])).toEqual([['a', 199 * day]])
})

test('each contact is listed once, by its last use', () => {
  expect(lastUses([use('a', 1), use('b', 2), use('a', 3)]).map(({ contact, at }) => [contact, at])).toEqual([['a', 3], ['b', 2]])
})

test('notes on contacts that were merged are one note, the present one first, and a number in both is there once', () => {
  const [old, heir] = [contactId('old'), contactId('heir')]
  const phone = { type: 'phone', value: '+41227179111' } as const
  const radio = { type: 'radio', value: 'Channel 7' } as const
  const note = (contact: PersonalNote['contact'], text: string, numbers: PersonalNote['numbers']): PersonalNote => ({ contact, text, numbers, name: contact, at: 1 })
  const notes = [note(old, 'Ask for Awa.', [phone, radio]), note(heir, 'Nights only.', [phone]), note(contactId('other'), 'No.', [])]
  expect(noteOn(notes, [heir, old])).toEqual(note(heir, 'Nights only.\nAsk for Awa.', [phone, radio]))
  expect(noteOn(notes, [heir])).toEqual(notes[1])
  expect(noteOn([note(old, '', [radio])], [heir, old])?.numbers).toEqual([radio])
  expect(noteOn(notes, [contactId('nobody')])).toBeUndefined()
})

test('own contacts have ids of their own, and services come in the order of the card', () => {
  const id = ownContactId('0A1B2C3D-4e5f-6789-abcd-ef0123456789')
  expect(id).toBe('own-0a1b2c3d4e5f6789')
  expect(isOwnId(id)).toBe(true)
  expect(isOwnId(contactId('dhrr'))).toBe(false)
  const own = (name: string, slot?: OwnContact['slot']): OwnContact => ({ id, name, note: '', channels: [], at: 0, ...(slot && { slot }) })
  expect(ownInOrder([own('Zoe'), own('Ali'), own('Car', 'driver'), own('Guard', 'security')]).map(({ name }) => name)).toEqual(['Guard', 'Car', 'Ali', 'Zoe'])
})
