import type { Channel } from './contact.ts'
import { contactId, type ContactId } from './ids.ts'

/** The blanks of the local services card: what someone who arrives at a duty station has to find out first. */
export const serviceSlots = ['security', 'medical', 'ambulance', 'police', 'fire', 'duty-officer', 'radio-room', 'driver', 'focal-point', 'lodging'] as const
export type ServiceSlot = (typeof serviceSlots)[number]

/** A contact that the person wrote down. */
export interface OwnContact {
  readonly id: ContactId
  /** The blank of the local services card that it fills. */
  readonly slot?: ServiceSlot
  readonly name: string
  /** What for, where, when: in the person's words. */
  readonly note: string
  readonly channels: readonly Channel[]
  /** When it was last changed; milliseconds since 1970. */
  readonly at: number
}

const prefix = 'own-'

export const isOwnId = (id: ContactId): boolean => id.startsWith(prefix)

/** The id of a new own contact. @param random as given by `crypto.randomUUID()` */
export const ownContactId = (random: string): ContactId => contactId(`${prefix}${random.replaceAll('-', '').slice(0, 16).toLowerCase()}`)

/** Own contacts in the order in which they are listed: the services in the order of the card, then the others by name. */
export function ownInOrder(own: readonly OwnContact[]): OwnContact[] {
  const rank = ({ slot }: OwnContact): number => (slot === undefined ? serviceSlots.length : serviceSlots.indexOf(slot))
  return [...own].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
}
