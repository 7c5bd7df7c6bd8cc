/** Contacts as vCard 3.0 (RFC 2426), the version that the cameras and address books of both kinds of telephone read. */
import { shownValue, type Channel, type ChannelType, type ContactKind } from './contact.ts'

export interface VcardContact {
  /** Stays the same through every version, so that an address book knows the contact again. */
  readonly uid: string
  readonly name: string
  readonly channels: readonly Channel[]
  /** Degrees, north and east positive. */
  readonly latitude?: number | undefined
  readonly longitude?: number | undefined
  /** Where it is from and how old it is. */
  readonly note?: string | undefined
  readonly kind?: ContactKind | undefined
  readonly checked?: string | undefined
}

const lineEnd = '\r\n'

// Control characters end a line or hide text; no name or number has one.
const plain = (text: string): string => text.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').trim()

/** Text with the characters escaped that part a vCard (RFC 2426, section 4). */
const escaped = (text: string): string => plain(text).replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n')

const propertyOf: Readonly<Record<ChannelType, string | undefined>> = {
  phone: 'TEL;TYPE=WORK,VOICE',
  mobile: 'TEL;TYPE=CELL',
  sms: 'TEL;TYPE=CELL,MSG',
  whatsapp: 'TEL;TYPE=CELL',
  satellite: 'TEL;TYPE=VOICE',
  email: 'EMAIL;TYPE=WORK',
  website: 'URL',
  address: 'ADR;TYPE=WORK',
  post: 'ADR;TYPE=POSTAL',
  // No address book has a field for a radio: it goes into the note.
  radio: undefined,
}

// Beside the standard's own words, so that the import knows again what no address book tells apart.
const marks: Readonly<Partial<Record<ChannelType, string>>> = { sms: ',X-SMS', whatsapp: ',X-WHATSAPP', satellite: ',X-SATELLITE' }

function channelLine({ type, value }: Channel): string[] {
  if (propertyOf[type] === undefined) return []
  const property = `${propertyOf[type]}${marks[type] ?? ''}`
  if (type === 'address' || type === 'post') return [`${property}:;;${escaped(value)};;;;`]
  // An address of the web holds no character that is escaped; some readers keep the backslash.
  return [`${property}:${type === 'website' ? plain(value) : escaped(value)}`]
}

function noteLine({ note = '', channels }: VcardContact): string[] {
  const radio = channels.filter((channel) => channel.type === 'radio').map((channel) => plain(shownValue(channel)).replaceAll('\n', ' '))
  const text = [...radio, note].filter(Boolean).join('\n')
  return text === '' ? [] : [`NOTE${radio.length > 0 ? `;X-RADIO=${radio.length}` : ''}:${escaped(text)}`]
}

function uidLine({ uid, kind, checked }: VcardContact): string {
  const about = `${kind === undefined ? '' : `;X-KIND=${kind}`}${checked === undefined ? '' : `;X-CHECKED=${plain(checked)}`}`
  return `UID${about}:${escaped(uid)}`
}

/** One contact as a vCard. Lines are not folded: the cameras of telephones do not unfold them, and no reader needs it. */
export function vcardOf(contact: VcardContact): string {
  const { name, latitude, longitude, channels } = contact
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(name)};;;;`,
    `FN:${escaped(name)}`,
    ...channels.flatMap(channelLine),
    ...(latitude === undefined || longitude === undefined ? [] : [`GEO:${latitude};${longitude}`]),
    ...noteLine(contact),
    uidLine(contact),
    'END:VCARD',
    '',
  ].join(lineEnd)
}

/** Several contacts in one file. */
export const vcardsOf = (contacts: readonly VcardContact[]): string => contacts.map(vcardOf).join('')

/** The name of a vCard file: letters and digits of the name, `contact.vcf` where it has none. */
export function vcardFileName(name: string): string {
  const base = name.normalize('NFC').replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '').slice(0, 60)
  return `${base === '' ? 'contact' : base}.vcf`
}
