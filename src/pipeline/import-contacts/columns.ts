import { channelTypes, type ChannelType } from '../../domain/contact.ts'
import { uiLocales, type Locale } from '../../domain/locale.ts'

const plain = ['id', 'kind', 'country', 'timezone', 'parent', 'covers', 'source', 'checked', 'latitude', 'longitude'] as const

export type PlainField = (typeof plain)[number]

/** What a column of the spreadsheet holds. */
export type Column =
  | { readonly field: PlainField }
  | { readonly field: 'name' | 'purpose' | 'city'; readonly lang: Locale }
  | { readonly field: 'channel'; readonly type: ChannelType }

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
 * What a column's head says: `name`, `name fr`, `phone`, `phone 2`.
 * @param first the language of heads that name none
 * @returns undefined for a head that is not known
 */
export function columnOf(head: string, first: Locale): Column | undefined {
  const text = head.trim().toLowerCase().replaceAll(/[_\s]+/g, ' ')
  const [, words = '', lang] = new RegExp(`^(.*?)(?: \\(?(${uiLocales.join('|')})\\)?)?$`).exec(text) ?? []
  const base = words.replace(/ \d+$/, '')
  const name = sameAs[base] ?? base
  const field = plain.find((each) => each === name)
  if (field) return { field }
  const words_ = localized.find((each) => each === name)
  if (words_) return { field: words_, lang: lang ?? first }
  const type = channelTypes.find((each) => each === name)
  return type && { field: 'channel', type }
}

/** The heads that an editor may use, for messages. */
export const knownHeads = [...plain, ...localized.map((each) => `${each} fr`), ...channelTypes].join(', ')
