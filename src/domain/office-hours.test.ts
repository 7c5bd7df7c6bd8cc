import { describe, expect, test } from 'vitest'
import type { OfficeHours } from './contact.ts'
import { deskTime, workingDays } from './office-hours.ts'

const at = (iso: string): number => Date.parse(iso)

test('usual hours are taken in the time of the place, and said to be assumed', () => {
  const dakar = { timezone: 'Africa/Dakar', country: 'SN' }
  expect(deskTime(dakar, at('2026-11-23T08:29:00Z'))).toMatchObject({ open: false, assumed: true })
  expect(deskTime(dakar, at('2026-11-23T08:30:00Z'))).toMatchObject({ open: true })
  expect(deskTime(dakar, at('2026-11-23T16:59:00Z'))).toMatchObject({ open: true })
  expect(deskTime(dakar, at('2026-11-23T17:00:00Z'))).toMatchObject({ open: false })
  // Monday here, and still Sunday there.
  expect(deskTime({ timezone: 'America/Panama' }, at('2026-11-23T03:00:00Z'))?.open).toBe(false)
  expect(deskTime({ timezone: 'Asia/Kathmandu' }, at('2026-11-23T02:44:00Z'))?.open).toBe(false)
  expect(deskTime({ timezone: 'Asia/Kathmandu' }, at('2026-11-23T02:45:00Z'))?.open).toBe(true)
})

test('in Egypt Sunday is a working day, and Friday is none', () => {
  const cairo = { timezone: 'Africa/Cairo', country: 'EG' }
  expect(deskTime(cairo, at('2026-11-22T10:00:00Z'))?.open).toBe(true)
  expect(deskTime(cairo, at('2026-11-20T10:00:00Z'))?.open).toBe(false)
})

test("a contact's own hours count before the usual ones", () => {
  const hours = { days: [6], from: '20:00', to: '23:00' }
  expect(deskTime({ timezone: 'UTC', hours }, at('2026-11-21T21:00:00Z'))).toEqual({ open: true, hours, assumed: false })
})

describe('hours past midnight', () => {
  const open = (timezone: string, iso: string, hours: OfficeHours): boolean | undefined => deskTime({ timezone, hours }, at(iso))?.open
  const nights = { days: [1, 2, 3, 4, 5], from: '20:00', to: '06:00' }

  test.each([
    ['before the evening', '2026-11-23T19:59:00Z', false],
    ['in the evening', '2026-11-23T20:00:00Z', true],
    ['before midnight', '2026-11-23T23:59:00Z', true],
    ['at midnight', '2026-11-24T00:00:00Z', true],
    ['before the morning', '2026-11-24T05:59:00Z', true],
    ['in the morning', '2026-11-24T06:00:00Z', false],
    ['early on the first day, whose night before is none of theirs', '2026-11-23T05:00:00Z', false],
    ['early on the day after the last, whose night began on it', '2026-11-28T05:59:00Z', true],
    ['in the evening of the day after the last', '2026-11-28T20:00:00Z', false],
  ])('%s', (_, iso, expected) => expect(open('UTC', iso, nights)).toBe(expected))

  test('count by the clock and the day of the place', () => {
    // Tuesday 03:00 in Kathmandu is still Monday by UTC; Sunday 04:00 by UTC is Saturday 23:00 in Panama.
    expect(open('Asia/Kathmandu', '2026-11-23T21:15:00Z', { ...nights, days: [1] })).toBe(true)
    expect(open('Asia/Kathmandu', '2026-11-23T21:15:00Z', { ...nights, days: [2] })).toBe(false)
    expect(open('America/Panama', '2026-11-29T04:00:00Z', { ...nights, days: [6] })).toBe(true)
    expect(open('America/Panama', '2026-11-29T04:00:00Z', { ...nights, days: [7] })).toBe(false)
  })

  test('of Sunday reach into Monday', () => {
    expect(open('UTC', '2026-11-23T02:00:00Z', { ...nights, days: [7] })).toBe(true)
    expect(open('UTC', '2026-11-22T02:00:00Z', { ...nights, days: [7] })).toBe(false)
  })

  test('go on through the hour that summer time takes or gives', () => {
    expect(open('Europe/Zurich', '2026-03-29T01:30:00Z', { ...nights, days: [6] })).toBe(true)
    expect(open('Europe/Zurich', '2026-10-25T01:30:00Z', { ...nights, days: [6] })).toBe(true)
    expect(open('Europe/Zurich', '2026-10-25T05:00:00Z', { ...nights, days: [6] })).toBe(false)
  })

  test('that end when they began last a day and a night', () => {
    const always = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' }
    for (const iso of ['2026-11-23T00:00:00Z', '2026-11-23T12:00:00Z', '2026-11-29T23:59:00Z']) expect(open('UTC', iso, always)).toBe(true)
    expect(open('UTC', '2026-11-24T07:59:00Z', { days: [1], from: '08:00', to: '08:00' })).toBe(true)
    expect(open('UTC', '2026-11-24T08:00:00Z', { days: [1], from: '08:00', to: '08:00' })).toBe(false)
  })
})

test('nothing is said where the time zone is not known', () => {
  expect(deskTime({}, 0)).toBeUndefined()
  expect(deskTime({ timezone: 'Mars/Olympus' }, 0)).toBeUndefined()
})

test('the weeks of countries are those of the Unicode CLDR', () => {
  type WithWeek = Intl.Locale & { getWeekInfo?: () => { weekend: number[] }; weekInfo?: { weekend: number[] } }
  for (const country of ['EG', 'SA', 'IQ', 'DZ', 'YE', 'AF', 'IR', 'SN', 'FR', 'AE', 'MA', 'DJ', 'BD', 'PK']) {
    const locale: WithWeek = new Intl.Locale(`und-${country}`)
    const weekend = (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend ?? []
    expect([country, workingDays(country)]).toEqual([country, [1, 2, 3, 4, 5, 6, 7].filter((day) => !weekend.includes(day))])
  }
})
