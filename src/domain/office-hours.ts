import type { OfficeHours } from './contact.ts'

// The hours that offices of the UN system keep in most places. Where a contact gives none, they are an assumption, and
// the screen says so.
const usual = { from: '08:30', to: '17:00' }
const mondayToFriday = [1, 2, 3, 4, 5]

// Countries whose weekend is not Saturday and Sunday, with their working days. Source: Unicode CLDR 48,
// supplementalData, weekendStart and weekendEnd. India and
// Uganda have a six-day week there; an office is not expected to be open on the sixth day.
const sundayToThursday = new Set(['BH', 'DZ', 'EG', 'IL', 'IQ', 'JO', 'KW', 'LY', 'OM', 'QA', 'SA', 'SD', 'SY', 'YE'])
const otherWeeks: Readonly<Record<string, readonly number[]>> = { AF: [1, 2, 3, 6, 7], IR: [1, 2, 3, 4, 6, 7] }

/** The working days of a country, 1 Monday to 7 Sunday. */
export function workingDays(country: string | undefined): readonly number[] {
  if (country === undefined) return mondayToFriday
  return sundayToThursday.has(country) ? [1, 2, 3, 4, 7] : (otherWeeks[country] ?? mondayToFriday)
}

export interface DeskTime {
  readonly open: boolean
  readonly hours: OfficeHours
  /** True where the hours are the usual ones, and not the contact's own. */
  readonly assumed: boolean
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

function clockAt(timezone: string, now: number): { readonly day: number; readonly time: string } | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]))
    return { day: weekdays.indexOf(parts.get('weekday') ?? '') + 1, time: `${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''}` }
  } catch {
    return undefined
  }
}

const dayBefore = (day: number): number => (day === 1 ? 7 : day - 1)

/** Hours that end no later than they begin go past midnight, and belong to the day they began on. */
function isOpenAt({ days, from, to }: OfficeHours, { day, time }: { readonly day: number; readonly time: string }): boolean {
  if (from < to) return days.includes(day) && time >= from && time < to
  return (days.includes(day) && time >= from) || (days.includes(dayBefore(day)) && time < to)
}

interface Desk {
  readonly timezone?: string
  readonly hours?: OfficeHours
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined
}

/**
 * Whether it is office hours at a contact.
 * @param now milliseconds since 1970
 * @returns undefined where its time zone is not known
 */
export function deskTime({ timezone, hours, country }: Desk, now: number): DeskTime | undefined {
  const clock = timezone === undefined ? undefined : clockAt(timezone, now)
  if (!clock) return undefined
  const kept = hours ?? { ...usual, days: workingDays(country) }
  return { open: isOpenAt(kept, clock), hours: kept, assumed: hours === undefined }
}
