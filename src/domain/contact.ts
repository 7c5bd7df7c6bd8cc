import type { ContactId, EntryId } from './ids.ts'
import type { Localized } from './locale.ts'
import type { Source } from './source.ts'

export const contactKinds = [
  'headquarters',
  'department',
  'division',
  'unit',
  'regional-office',
  'sub-regional-office',
  'global-office',
  'country-office',
  'partnership-office',
  'administrative-centre',
  'person',
  'service',
] as const
export type ContactKind = (typeof contactKinds)[number]

/** Values: phones in international form (`+` and digits) or a short code; radio as free text. */
export const channelTypes = ['phone', 'mobile', 'sms', 'whatsapp', 'satellite', 'radio', 'email', 'website', 'address', 'post'] as const
export type ChannelType = (typeof channelTypes)[number]

export interface Channel {
  readonly type: ChannelType
  readonly value: string
  /** A telephone number as people write it, made by the build: `+41 22 717 91 11`. */
  readonly display?: string
  readonly label?: Localized
  /** When the channel was last known to be right, where that differs from the contact. */
  readonly asOf?: string
}

export interface Place {
  readonly city?: Localized
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** Degrees, north and east positive. */
  readonly latitude?: number
  readonly longitude?: number
}

export interface Coverage {
  readonly countries: readonly string[]
  /** True for those whom every country may ask. */
  readonly everywhere?: boolean
  readonly asOf?: string
  readonly note?: Localized
  readonly source?: Source
}

/** When a contact is at its desk, by its own clock. */
export interface OfficeHours {
  /** Days of the week, 1 Monday to 7 Sunday. */
  readonly days: readonly number[]
  /** `HH:MM`. */
  readonly from: string
  readonly to: string
}

/** An office, unit, service or person of the directory. */
export interface Contact {
  readonly id: ContactId
  readonly kind: ContactKind
  readonly name: Localized
  readonly purpose?: Localized
  readonly place?: Place
  /** IANA time zone name. */
  readonly timezone?: string
  readonly hours?: OfficeHours
  readonly channels: readonly Channel[]
  readonly parent?: ContactId
  readonly covers?: Coverage
  readonly source?: Source
  readonly checked?: string
  /** Ids of contacts that were merged into this one: what a person kept of them is found here. */
  readonly replaces?: readonly ContactId[]
  /** Entries that name this contact. */
  readonly mentionedIn?: readonly EntryId[]
}

export interface ContactChunk {
  readonly contacts: readonly Contact[]
}

const phoneLike = new Set<ChannelType>(['phone', 'mobile', 'satellite'])

/** A channel's value as it is shown. */
export const shownValue = ({ display, value }: Channel): string => display ?? value

/** The channel that one tap on a small card uses: a call first, then an e-mail. */
export function firstChannel(contact: Contact): Channel | undefined {
  return contact.channels.find((channel) => phoneLike.has(channel.type)) ?? contact.channels.find((channel) => channel.type === 'email')
}

export const isPhone = (channel: Channel): boolean => phoneLike.has(channel.type)

const takesMessages = ({ type }: Channel): boolean => type === 'whatsapp' || type === 'sms'

/** What a card shows of the channels: a number and an e-mail address, or else the first one of whatever kind. */
export function cardChannels(channels: readonly Channel[]): Channel[] {
  const number = channels.find(isPhone) ?? channels.find(takesMessages)
  const shown = [number, channels.find((channel) => channel.type === 'email')].filter((channel) => channel !== undefined)
  return shown.length > 0 ? shown : channels.slice(0, 1)
}

/** True for a contact that answers: by a number, a radio or an e-mail address, not by a website or a letter box alone. */
export const canBeCalled = ({ channels }: Contact): boolean => channels.some((channel) => isPhone(channel) || takesMessages(channel) || channel.type === 'radio' || channel.type === 'email')

/** True for values in words, which read in the direction of their letters; numbers and addresses of the net read from the left. */
export const isInWords = ({ type }: Channel): boolean => type === 'radio' || type === 'address' || type === 'post'
