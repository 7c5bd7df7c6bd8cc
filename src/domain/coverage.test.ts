import { describe, expect, test } from 'vitest'
import { isOld, lastMomentOf } from './age.ts'
import { contactKinds, type Contact } from './contact.ts'
import { countryCodes } from './countries.ts'
import { firstToCall, isOldCoverage, isUncovered, whoCovers } from './coverage.ts'
import { contactId, type ContactId } from './ids.ts'
import { successorOf, unitsAbove, unitsBelow } from './units.ts'

const contact = (id: string, kind: Contact['kind'], more: Partial<Contact> = {}): Contact => ({ id: contactId(id), kind, name: { en: id }, channels: [], ...more })
const mail = [{ type: 'email', value: 'a@example.org' }] as const

const directory: Contact[] = [
  contact('hq', 'headquarters', { channels: mail }),
  contact('desk', 'unit', { parent: contactId('hq'), channels: mail }),
  contact('silent', 'unit', { parent: contactId('hq') }),
  contact('elsewhere', 'unit', { channels: mail }),
  contact('specialist', 'unit', { parent: contactId('hq'), channels: mail, covers: { countries: [], everywhere: true } }),
  contact('ro', 'regional-office', { covers: { countries: ['SN', 'ML'] } }),
  contact('sro', 'sub-regional-office', { covers: { countries: ['SN'] } }),
  contact('co', 'country-office', { place: { country: 'SN' } }),
  contact('partner', 'partnership-office', { place: { country: 'SN' } }),
]
const ids = (list: readonly Contact[]): ContactId[] => list.map((each) => each.id)

describe('who covers a country', () => {
  test('is the office there, the regional and sub-regional ones, the specialists, and the units at headquarters that can be reached', () => {
    const { country, regional, subRegional, everywhere, headquarters } = whoCovers('SN', directory)
    expect([country, regional, subRegional, everywhere, headquarters].map(ids)).toEqual([['co'], ['ro'], ['sro'], ['specialist'], ['hq', 'desk']])
  })
  test('may be of any kind: nobody who names the country is left out, or told twice', () => {
    const sahel = { countries: ['NE'] }
    const kinds = contactKinds.map((kind) => contact(kind, kind, { parent: contactId('hq'), channels: mail, covers: sahel }))
    const { country, regional, subRegional, everywhere, others, headquarters } = whoCovers('NE', [...directory, ...kinds])
    expect([country, regional, subRegional].map(ids)).toEqual([['country-office'], ['regional-office'], ['sub-regional-office']])
    expect(ids(others)).toEqual(['headquarters', 'department', 'division', 'unit', 'global-office', 'partnership-office', 'administrative-centre', 'person', 'service'])
    expect([everywhere, headquarters].map(ids)).toEqual([['specialist'], ['hq', 'desk']])
  })
  test('is not nobody where a person or a service alone covers the country', () => {
    expect(isUncovered(whoCovers('NE', [...directory, contact('focal-point', 'person', { covers: { countries: ['NE'] } })]))).toBe(false)
  })
  test('is told to be nobody where no list names it, though headquarters answer', () => {
    const cover = whoCovers('NE', directory)
    expect(isUncovered(cover)).toBe(true)
    expect(ids(cover.headquarters)).toEqual(['hq', 'desk'])
    expect(isUncovered(whoCovers('ML', directory))).toBe(false)
  })
  test('is nobody in a country where no country is chosen', () => {
    const { country, regional, subRegional, headquarters } = whoCovers(undefined, directory)
    expect([country, regional, subRegional, headquarters].map(ids)).toEqual([[], [], [], ['hq', 'desk']])
  })
  test('is called first, and headquarters where no office for the country answers', () => {
    const called = (country: string | undefined, more: readonly Contact[] = []): ContactId[] => ids(firstToCall(whoCovers(country, [...directory, ...more])))
    expect(called(undefined)).toEqual(['hq'])
    expect(called('SN')).toEqual(['hq'])
    const website = contact('site', 'country-office', { place: { country: 'SN' }, channels: [{ type: 'website', value: 'https://example.org' }] })
    expect(called('SN', [website])).toEqual(['hq'])
    const answering = contact('ml', 'regional-office', { covers: { countries: ['SN'] }, channels: [{ type: 'radio', value: 'Channel 7' }] })
    expect(called('SN', [website, answering])).toEqual(['ml'])
  })
  test('is old knowledge after two years, and without a date', () => {
    const now = Date.UTC(2026, 10, 23)
    expect(isOldCoverage({ countries: [], asOf: '2023' }, now)).toBe(true)
    expect(isOldCoverage({ countries: [], asOf: '2025-03' }, now)).toBe(false)
    expect(isOldCoverage({ countries: [] }, now)).toBe(true)
  })
})

describe('age', () => {
  test('counts from the last day that a date may mean', () => {
    expect(lastMomentOf('2024')).toBe(Date.UTC(2025, 0, 1) - 1)
    expect(lastMomentOf('2024-10')).toBe(Date.UTC(2024, 10, 1) - 1)
    expect(lastMomentOf('2024-12-31')).toBe(Date.UTC(2025, 0, 1) - 1)
    expect(lastMomentOf('lately')).toBeUndefined()
  })
  test('a clock that stands in the past makes nothing old', () => expect(isOld('2024-10', 0)).toBe(false))
  test('what was checked two years and a month ago is old', () => {
    expect(isOld('2024-10', Date.UTC(2026, 9, 30))).toBe(false)
    expect(isOld('2024-10', Date.UTC(2026, 11, 1))).toBe(true)
  })
})

describe('units', () => {
  const byId = new Map(directory.map((each) => [each.id, each]))
  test('above and below are found by the parent', () => {
    expect(ids(unitsAbove(contact('x', 'unit', { parent: contactId('desk') }), byId))).toEqual(['hq', 'desk'])
    expect(ids(unitsBelow(contact('hq', 'headquarters'), directory))).toEqual(['desk', 'silent', 'specialist'])
  })
  test('a circle ends', () => {
    const a = contact('a', 'unit', { parent: contactId('b') })
    const b = contact('b', 'unit', { parent: contactId('a') })
    expect(ids(unitsAbove(a, new Map([a, b].map((each) => [each.id, each]))))).toEqual(['b'])
  })
  test('one that was merged is found in the one that took over', () => {
    const heir = contact('heir', 'unit', { replaces: [contactId('old')] })
    expect(successorOf(contactId('old'), [heir])?.id).toBe('heir')
    expect(successorOf(contactId('other'), [heir])).toBeUndefined()
  })
})

test('countries are those of ISO 3166 and Kosovo, without groups, unions and withdrawn codes', () => {
  const codes = countryCodes()
  for (const code of ['SN', 'SS', 'PS', 'XK', 'TW', 'GB']) expect(codes).toContain(code)
  for (const code of ['EU', 'UN', 'ZZ', 'UK', 'SU', 'YU', 'AC']) expect(codes).not.toContain(code)
  // ISO 3166-1 names 249, and Kosovo is added; a newer Unicode may know one more.
  expect(Math.abs(codes.length - 250)).toBeLessThan(3)
})
