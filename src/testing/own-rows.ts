import { contactId, entryId, topicId } from '../domain/ids.ts'
import { ownContactId } from '../domain/own-contact.ts'
import type { OwnRows } from '../domain/own-copy.ts'

export const phone = (value: string) => ({ type: 'phone' as const, value })

export const clinic = ownContactId('0123456789abcdef')

/** Nothing made yet. */
export const noRows: OwnRows = { stars: [], saved: [], groups: [], own: [], notes: [], ticks: [], uses: [], choices: {} }

/** What a person may have on a device: at least one of each kind, and an order that is not the order of the keys. */
export const someRows: OwnRows = {
  stars: [
    { contact: contactId('radio-room'), position: 0, name: 'The radio room', channels: [phone('+221338690000')], at: 1_000, seenIn: 'v1/en' },
    { contact: contactId('desk'), position: 2, name: 'The desk', channels: [{ type: 'email', value: 'desk@example.org', label: { en: 'Duty', fr: 'Garde' } }], at: 2_000 },
    { contact: clinic, position: 5, name: 'Clinique Sacré-Cœur', channels: [phone('+221770000000')], at: 3_000 },
  ],
  saved: [
    { entry: entryId('wells'), topic: topicId('water'), position: 1, title: 'Wells', at: 1_000 },
    { entry: entryId('tanks'), topic: topicId('water'), position: 4, title: 'Tanks', at: 1_500 },
  ],
  groups: [
    { id: 'g2', name: 'Convoy', position: 0, members: [clinic, contactId('desk')] },
    { id: 'g1', name: 'Night duty', position: 1, members: [contactId('radio-room')] },
  ],
  own: [{ id: clinic, slot: 'medical', name: 'Clinique Sacré-Cœur', note: 'Behind the market.\nAsk for Dr Ba.', channels: [phone('+221770000000')], at: 3_000 }],
  notes: [{ contact: contactId('desk'), text: 'Ask for the radio room.', numbers: [phone('+221771111111')], name: 'The desk', at: 4_000 }],
  ticks: [
    { entry: entryId('wells'), task: 'do this first.', at: 5_000 },
    { entry: entryId('wells'), task: 'then do that.', at: 5_001 },
  ],
  uses: [{ contact: contactId('desk'), name: 'The desk', channel: phone('+221338690000'), at: 6_000 }],
  choices: { country: 'SN' },
}
