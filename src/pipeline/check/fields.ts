/** Fields that several files have in common. */
import * as v from 'valibot'
import { isId } from '../../domain/ids.ts'
import type { Locale, Localized } from '../../domain/locale.ts'
import { isSafeUrl } from '../../pack/url.ts'
import { invisibleCharacter } from './characters.ts'
import { isCalendarDate } from './date.ts'
import { isRecord, says } from './faults.ts'
import { languageCode } from './language.ts'

const longest = 20_000

/** Words on one or more lines; not a number, since `007` would lose its zeros and `1e3` become 1000. */
export const text = v.pipe(
  v.string(says('must be text', 'Put the value in quotes.')),
  v.trim(),
  v.nonEmpty('is empty\nWrite something, or delete the key.'),
  v.maxLength(longest, `is longer than ${longest} characters\nShorten it.`),
)

/** Words that are searched or compared, so that nothing invisible may be among them. */
export const title = v.pipe(
  text,
  v.check((value) => invisibleCharacter(value) === undefined, says('contains an invisible character', 'Type it again by hand.')),
)

export const id = v.pipe(
  title,
  v.check(isId, says('is not an id', 'Use small letters, digits and hyphens, at most 64.')),
)

/** A name that refers to something else: an id, or a path to it. */
export const mention = title

export const calendarDate = v.pipe(
  v.string(says('is not a date', 'Write YYYY-MM or YYYY-MM-DD.')),
  v.check(isCalendarDate, says('is not a date of the calendar', 'Write YYYY-MM or YYYY-MM-DD.')),
)

const yearOnly = /^\d{4}$/

/** When something was true, as exactly as it is known: a year, a month or a day. */
export const period = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'number' ? String(value) : value)),
  v.string(says('is not a date', 'Write YYYY, YYYY-MM or YYYY-MM-DD.')),
  v.check((value) => yearOnly.test(value) || isCalendarDate(value), says('is not a date of the calendar', 'Write YYYY, YYYY-MM or YYYY-MM-DD.')),
)

export const url = v.pipe(
  text,
  v.check(isSafeUrl, says('is not an address that may be opened', 'Write a full address that starts with https://.')),
)

export const language = v.pipe(
  v.string(says('is not a language code', 'Write a code such as fr or pt-BR.')),
  v.check((value) => languageCode(value) === value, says('is not a language code', 'Write a code such as fr or pt-BR.')),
)

const orderMessage = says('must be a number', 'Write a whole number, low first.')

/** A place in a list, low first. */
export const order = v.pipe(v.number(orderMessage), v.finite(orderMessage))

/** Any map. The library's own objects and records also take a list for one. */
const anyMap = (message: string) => v.custom<Readonly<Record<string, unknown>>>(isRecord, message)

/** A map with these fields. */
export const map = <Entries extends v.ObjectEntries>(entries: Entries, message: string) => v.pipe(anyMap(message), v.object(entries, message))

/** A map from ids of the editor's own. */
export const mapById = <T>(value: v.GenericSchema<unknown, T>, message: string) => v.pipe(anyMap(message), v.record(id, value))

/** A list, or a single value in place of a list of one. */
export const listOf = <Schema extends v.GenericSchema<unknown, unknown>>(item: Schema): v.GenericSchema<unknown, v.InferOutput<Schema>[]> =>
  v.pipe(
    v.unknown(),
    v.transform((value) => (Array.isArray(value) ? value : [value])),
    v.array(item),
  )

/** Text in one or more languages; a plain text is in the manual's first language. */
export function localized(first: Locale, words: v.GenericSchema<unknown, string> = title): v.GenericSchema<unknown, Localized> {
  const one = v.pipe(
    words,
    v.transform((value): Localized => ({ [first]: value })),
  )
  const message = 'must be a text, or a text for each language\nWrite `{ en: …, fr: … }`.'
  const many = v.pipe(
    anyMap(message),
    v.record(language, words),
    v.check((value) => Object.keys(value).length > 0, message),
  )
  return v.lazy((input) => (typeof input === 'object' && input !== null ? many : one))
}
