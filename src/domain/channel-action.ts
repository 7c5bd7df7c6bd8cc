import type { Channel, ChannelType } from './contact.ts'
import { dialled, isServiceCode } from './telephone.ts'

/** What a tap on a channel does. */
export type ActionKind = 'call' | 'sms' | 'whatsapp' | 'email' | 'website' | 'map'

export interface ChannelAction {
  readonly kind: ActionKind
  /** The address that the device opens. */
  readonly href: string
}

// Mobile and satellite telephones take text messages; WhatsApp is offered for mobiles, since most of those in the field have it.
const kinds: Readonly<Partial<Record<ChannelType, readonly ActionKind[]>>> = {
  phone: ['call'],
  mobile: ['call', 'sms', 'whatsapp'],
  satellite: ['call', 'sms'],
  sms: ['sms'],
  whatsapp: ['whatsapp', 'call'],
  email: ['email'],
  website: ['website'],
  address: ['map'],
}

const international = /^\+\d{6,}$/

function hrefOf(kind: ActionKind, value: string): string | undefined {
  const number = dialled(value)
  switch (kind) {
    case 'call':
      // `#` begins a fragment in an address (RFC 3966 has no place for it); telephones read it escaped.
      return number && `tel:${number.replaceAll('#', '%23')}`
    case 'sms':
      return number && !isServiceCode(number) ? `sms:${number}` : undefined
    case 'whatsapp':
      // WhatsApp knows numbers by their country code only.
      return number && international.test(number) ? `https://wa.me/${number.slice(1)}` : undefined
    case 'email':
      return `mailto:${encodeURIComponent(value).replaceAll('%40', '@')}`
    case 'website':
      return /^https?:\/\//i.test(value) ? value : undefined
    case 'map':
      return `geo:0,0?q=${encodeURIComponent(value)}`
  }
}

/** Everything that can be done with a channel on this device, the usual thing first. */
export function actionsOf({ type, value }: Pick<Channel, 'type' | 'value'>): ChannelAction[] {
  return (kinds[type] ?? []).flatMap((kind) => {
    const href = hrefOf(kind, value)
    return href === undefined ? [] : [{ kind, href }]
  })
}
