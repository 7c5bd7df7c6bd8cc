import { channelTypes, type ChannelType } from '../../domain/contact.ts'
import { uiLocales, type Locale } from '../../domain/locale.ts'

const plain = ['id', 'kind', 'country', 'timezone', 'parent', 'covers', 'source', 'checked', 'latitude', 'longitude'] as const

export type PlainField = (typeof plain)[number]

/** What a column of the spreadsheet holds. */
export type Column =
  | { readonly field: PlainField }
  | { readonly field: 'name' | 'purpose' | 'city'; readonly lang: Locale }
  | { readonly field: 'channel'; readonly type: ChannelType; readonly number: string }
  | { readonly field: 'label'; readonly type: ChannelType; readonly number: string; readonly lang: Locale }

const localized = ['name', 'purpose', 'city'] as const

// Heads that spreadsheets of offices and address books carry for the same thing.
const sameAs: Readonly<Record<string, string>> = {
  office: 'name',
  unit: 'name',
  title: 'name',
  telephone: 'phone',
  tel: 'phone',
  'phone number': 'phone',
  cell: 'mobile',
  'e-mail': 'email',
  mail: 'email',
  web: 'website',
  url: 'website',
  'time zone': 'timezone',
  type: 'kind',
}

/**
 * What a column's head says: `name`, `name fr`, `phone`, `phone 2`, `phone 2 label`.
 * @param first the language of heads that name none
 * @returns undefined for a head that is not known
 */
export function columnOf(head: string, first: Locale): Column | undefined {
  const text = head.trim().toLowerCase().replaceAll(/[_\s]+/g, ' ')
  const [, words = '', language] = new RegExp(`^(.*?)(?: \\(?(${uiLocales.join('|')})\\)?)?$`).exec(text) ?? []
  const lang = language ?? first
  const number = / (\d+)\b/.exec(words)?.[1] ?? '1'
  const base = words.replace(/ \d+\b/, '')
  const about = base.replace(/ label$/, '')
  const name = sameAs[about] ?? about
  const type = channelTypes.find((each) => each === name)
  if (type) return about === base ? { field: 'channel', type, number } : { field: 'label', type, number, lang }
  if (about !== base) return undefined
  const field = plain.find((each) => each === name)
  if (field) return { field }
  const translated = localized.find((each) => each === name)
  return translated && { field: translated, lang }
}

/** What only one column of a sheet may hold. Numbers of one kind may stand in several, so that each is its own. */
export function placeOf(column: Column): string | undefined {
  if (column.field === 'channel') return undefined
  if (column.field === 'label') return `label ${column.type} ${column.number} ${column.lang}`
  return 'lang' in column ? `${column.field} ${column.lang}` : column.field
}

/** The heads that an editor may use, for messages. */
export const knownHeads = [...plain, ...localized.map((each) => `${each} fr`), ...channelTypes, 'phone label', 'phone 2 label'].join(', ')
