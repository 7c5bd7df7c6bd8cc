import { expect, test } from 'vitest'
import type { Contact } from '../../domain/contact.ts'
import { contactId } from '../../domain/ids.ts'
import { ownContactId } from '../../domain/own-contact.ts'
import { grouped } from './grouping.ts'
import { ownContactsMatching } from './own-matches.ts'
import { filterInSlices } from './use-filtered.ts'

const contact = (id: string, more: Partial<Contact> = {}): Contact => ({ id: contactId(id), kind: 'unit', name: { en: `Office ${id}` }, channels: [], ...more })
const many = Array.from({ length: 5_000 }, (_, index) => contact(`c${index}`, { place: { country: index % 2 === 0 ? 'SN' : 'KE' } }))

test('five thousand contacts are found by words in any order and in any language of the app', async () => {
  const found = await filterInSlices(many, ['kenia', 'c4999'], () => true)
  expect(found?.map(({ id }) => id)).toEqual(['c4999'])
})

test('a look that nobody waits for any more ends without an answer', async () => {
  let asked = 0
  expect(await filterInSlices(many.map((each) => ({ ...each })), ['office'], () => ++asked > 1_000)).toBeUndefined()
})

test('groups keep the rank of kinds, and units stand under the one above them', () => {
  const hq = contact('hq', { kind: 'headquarters' })
  const list = [contact('a', { parent: hq.id }), hq, contact('b', { kind: 'person', parent: contactId('gone') })]
  expect(grouped(list, 'kind').map(({ key }) => key)).toEqual(['headquarters', 'unit', 'person'])
  expect(grouped(list, 'unit').map(({ key, contacts }) => [key, contacts.length])).toEqual([['hq', 2], ['gone', 1]])
})

test('own contacts are found by name, note and number, without their accents', () => {
  const own = { id: ownContactId('0a1b2c3d-4e5f-6789-abcd-ef0123456789'), name: 'Clinique Béthanie', note: 'night', channels: [{ type: 'phone' as const, value: '+221770000000' }], at: 0 }
  for (const query of ['bethanie', 'NIGHT clinique', '2217700', '']) expect(ownContactsMatching([own], query)).toHaveLength(1)
  expect(ownContactsMatching([own], 'hospital')).toEqual([])
})
