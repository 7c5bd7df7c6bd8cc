import type { Locale, UiLocale } from '../domain/locale.ts'

// Arabic in the manual writes its figures with Latin digits; the app's own dates and counts do the same.
const tag = (locale: UiLocale): string => (locale === 'ar' ? 'ar-u-nu-latn' : locale)

/** Making a formatter loads the data of its language, some 5 ms on a fast machine; so each is made once. */
function once<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>()
  return (locale) => {
    const known = made.get(locale) ?? make(locale)
    made.set(locale, known)
    return known
  }
}

const monthFormat = once((locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' }))
const dayFormat = once((locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }))
const agoFormat = once((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }))
const regionNames = once((locale) => new Intl.DisplayNames(locale, { type: 'region' }))
const languageNames = once((locale) => new Intl.DisplayNames(locale, { type: 'language' }))

/** A calendar date (YYYY-MM or YYYY-MM-DD) as words: `Oct 2024`, `5 Oct 2024`. Other text is given back as it is. */
export function formatCalendarDate(date: string, locale: UiLocale): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date)
  if (!match) return date
  const [, year, month, day] = match
  const format = day === undefined ? monthFormat : dayFormat
  return format(tag(locale)).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
}

export const formatTime = (at: number, locale: UiLocale): string =>
  new Intl.DateTimeFormat(tag(locale), { dateStyle: 'medium', timeStyle: 'short' }).format(at)

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** How long ago, in the largest unit that fits: `now`, `2 hr. ago`. A time to come (a wrong clock) counts as now. */
export function formatAgo(at: number, now: number, locale: UiLocale): string {
  const past = Math.max(0, now - at)
  const [unit, size] = units.find(([, length]) => past >= length) ?? ['second', Infinity]
  return agoFormat(tag(locale)).format(-Math.floor(past / size), unit)
}

/** The time of day at a place, with the weekday: a call to another zone may be one to another day. Undefined for an unknown zone. */
export function formatTimeAt(timezone: string, now: number, locale: UiLocale): string | undefined {
  try {
    return new Intl.DateTimeFormat(tag(locale), { timeZone: timezone, weekday: 'short', hour: '2-digit', minute: '2-digit' }).format(now)
  } catch {
    return undefined
  }
}

/** Bytes as `1.4 MB`. */
export function formatBytes(bytes: number, locale: UiLocale): string {
  const [unit, size] = bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : bytes < 1_000_000_000 ? (['megabyte', 1_000_000] as const) : (['gigabyte', 1_000_000_000] as const)
  return new Intl.NumberFormat(tag(locale), { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(bytes / size)
}

/** A language's own name: `français`. */
export const nameOfLanguage = (language: Locale, inLocale: Locale = language): string =>
  named(() => languageNames(inLocale).of(language), language)

/** A country's name, from its ISO 3166-1 code. */
export const nameOfCountry = (code: string, locale: UiLocale): string => named(() => regionNames(locale).of(code), code)

function named(look: () => string | undefined, fallback: string): string {
  try {
    return look() ?? fallback
  } catch {
    return fallback
  }
}

export const formatList = (items: readonly string[], locale: UiLocale): string => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)

/** A day of the week. @param day 1 Monday to 7 Sunday */
export const nameOfWeekday = (day: number, locale: UiLocale): string =>
  // 1 January 2024 was a Monday.
  new Intl.DateTimeFormat(tag(locale), { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day))
