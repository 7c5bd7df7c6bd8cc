import { expect, test } from 'vitest'
import { ownContactId, type OwnContact } from '../../domain/own-contact.ts'
import { ownContactsMatching } from './own-matches.ts'

const own: OwnContact = { id: ownContactId('0a1b2c3d-4e5f-6789-abcd-ef0123456789'), slot: 'ambulance', name: 'Clinique Béthanie', note: 'night', channels: [{ type: 'phone', value: '+221 77 000 00 00' }], at: 0 }

test('own contacts are found by name, note, number and the service that they are, without their accents', () => {
  const matching = (query: string): OwnContact[] => ownContactsMatching([own], query, (slot) => (slot === 'ambulance' ? 'Krankenwagen' : ''))
  for (const query of ['bethanie', 'NIGHT clinique', '2217700', '770000', '+22177', 'krankenwagen', '']) expect([query, matching(query).length]).toEqual([query, 1])
  expect(matching('hospital')).toEqual([])
})
