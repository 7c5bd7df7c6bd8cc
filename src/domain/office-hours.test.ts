import { expect, test } from 'vitest'
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
