import type { OwnContact, ServiceSlot } from '../../domain/own-contact.ts'
import { contactText, holdsAll, wantedOf } from '../../search/contact-text.ts'

/**
 * The person's own contacts that hold every word of a query, in name, note, channels or the blank they fill; all of them
 * without a query.
 * @param slotName what a blank of the services card is called
 */
export function ownContactsMatching(own: readonly OwnContact[], query: string, slotName: (slot: ServiceSlot) => string): OwnContact[] {
  const wanted = wantedOf(query)
  return own.filter(({ name, note, slot, channels }) => holdsAll(contactText([name, note, ...(slot ? [slotName(slot)] : [])], channels), wanted))
}
