import * as v from 'valibot'
import { contactKinds, type OfficeHours } from '../../domain/contact.ts'
import { contactId } from '../../domain/ids.ts'
import type { Locale } from '../../domain/locale.ts'
import { isOwnId } from '../../domain/own-contact.ts'
import { shown } from './characters.ts'
import { countryMeant, isCountry } from './country.ts'
import { says } from './faults.ts'
import { id, listOf, localized, map, mention, period, text } from './fields.ts'

export const contactKeys = ['id', 'kind', 'name', 'purpose', 'place', 'timezone', 'time_zone', 'hours', 'channels', 'parent', 'covers', 'source', 'checked', 'replaces']
export const placeKeys = ['city', 'country', 'latitude', 'longitude']
export const coverageKeys = ['countries', 'everywhere', 'as_of', 'note', 'source']

const country = v.pipe(
  v.string(says('is not a country code', 'Write two capital letters of ISO 3166, such as SN.')),
  v.check(isCountry, (issue) => {
    const meant = countryMeant(issue.input)
    return `is not a country code: ${shown(issue.input)}\n${meant === undefined ? 'Write two capital letters of ISO 3166, such as SN.' : `Write ${meant}.`}`
  }),
)

const zoneShape = /^[A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/

/** True for an IANA time zone name. */
export function isTimeZone(name: string): boolean {
  try {
    return zoneShape.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const timezone = v.pipe(
  v.string(says('is not a time zone', 'Write an IANA name such as Africa/Dakar.')),
  v.check(isTimeZone, says('is not a time zone', 'Write an IANA name such as Africa/Dakar.')),
)

const degrees = (most: number) => {
  const message = says(`is not between -${most} and ${most} degrees`, 'Write degrees as a number; south and west are negative.')
  return v.pipe(v.number(message), v.minValue(-most, message), v.maxValue(most, message))
}

const place = (first: Locale) =>
  map({
    city: v.exactOptional(localized(first)),
    country: v.exactOptional(country),
    latitude: v.exactOptional(degrees(90)),
    longitude: v.exactOptional(degrees(180)),
  }, 'must be a map\nWrite `{ city: Dakar, country: SN }`.')

/** Countries that an office looks after: a list of codes, or a map that also says since when and who says so. */
const coverage = (first: Locale) =>
  v.pipe(
    v.unknown(),
    v.transform((value) => (Array.isArray(value) ? { countries: value } : value)),
    map({
      countries: v.optional(listOf(country), []),
      everywhere: v.exactOptional(v.literal(true, says('must be `true`', 'Delete it where only some countries are covered.'))),
      as_of: v.exactOptional(period),
      note: v.exactOptional(localized(first, text)),
      source: v.exactOptional(mention),
    }, 'must be a list of country codes\nWrite `[SN, ML]`.'),
    v.check(({ countries, everywhere }) => everywhere === true || countries.length > 0, 'names no country\nWrite `[SN, ML]`, or `{ everywhere: true }`.'),
  )

/** True for an id that the app needs for itself: the address of its local services card, and contacts of the person's own. */
export const isKeptId = (name: string): boolean => name === 'services' || isOwnId(contactId(name))

const directoryId = v.pipe(
  id,
  v.check((value) => !isKeptId(value), says('is kept for the app itself', 'Give the contact another id.')),
)

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const clock = v.pipe(
  v.string(says('is not a time of day', 'Write it in quotes as "08:30".')),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, says('is not a time of day', 'Write it in quotes as "08:30".')),
)

const hours = v.object({
  days: v.pipe(
    v.array(v.picklist(dayNames, says('is not a day', `Use ${dayNames.join(', ')}.`)), 'must be a list of days\nWrite `[mon, tue, wed, thu, fri]`.'),
    v.minLength(1, 'names no day\nWrite `[mon, tue, wed, thu, fri]`, or delete `hours`.'),
  ),
  from: clock,
  to: clock,
}, 'must be a map\nWrite `{ days: [mon, tue], from: "08:30", to: "17:00" }`.')

/** Office hours as they are kept: days as numbers, 1 Monday to 7 Sunday. */
export const officeHours = ({ days, from, to }: v.InferOutput<typeof hours>): OfficeHours => ({
  days: [...new Set(days.map((day) => dayNames.indexOf(day) + 1))].sort((a, b) => a - b),
  from,
  to,
})

/** A contact as an editor writes it; `channels` are checked apart, since what a value may be depends on its type. */
export const writtenContact = (first: Locale) =>
  map({
    id: directoryId,
    kind: v.picklist(contactKinds, says('is not a kind of contact', `Use one of: ${contactKinds.join(', ')}.`)),
    name: localized(first),
    purpose: v.exactOptional(localized(first, text)),
    place: v.exactOptional(place(first)),
    timezone: v.exactOptional(timezone),
    time_zone: v.exactOptional(timezone),
    hours: v.exactOptional(hours),
    parent: v.exactOptional(mention),
    covers: v.exactOptional(coverage(first)),
    source: v.exactOptional(mention),
    checked: v.exactOptional(period),
    replaces: v.exactOptional(listOf(id)),
  }, 'must be a contact with `id`, `kind` and `name`\nSee data/README.md.')

export type WrittenContact = v.InferOutput<ReturnType<typeof writtenContact>>
