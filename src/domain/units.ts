import type { Contact } from './contact.ts'
import type { ContactId } from './ids.ts'

/**
 * The units above a contact, the top one first. A parent that this version does not carry ends the way up; so does a
 * circle, which the build refuses, but a file from elsewhere might have.
 */
export function unitsAbove(contact: Contact, byId: ReadonlyMap<ContactId, Contact>): Contact[] {
  const seen = new Set<ContactId>([contact.id])
  const above: Contact[] = []
  for (let unit = parentOf(contact, byId); unit !== undefined && !seen.has(unit.id); unit = parentOf(unit, byId)) {
    seen.add(unit.id)
    above.unshift(unit)
  }
  return above
}

const parentOf = (contact: Contact, byId: ReadonlyMap<ContactId, Contact>): Contact | undefined =>
  contact.parent === undefined ? undefined : byId.get(contact.parent)

/** The units right below a contact, in the order of the directory. */
export const unitsBelow = (contact: Contact, all: readonly Contact[]): Contact[] => all.filter((each) => each.parent === contact.id)

/** Every id of a contact: its own, then those of the contacts that were merged into it. What a person keeps may hang on any. */
export type ContactIds = readonly [ContactId, ...ContactId[]]

export const idsOf = ({ id, replaces = [] }: Pick<Contact, 'id' | 'replaces'>): ContactIds => [id, ...replaces]

/** The contact that took over from one that is no longer there: it names the old id among those it replaces. */
export const successorOf = (id: ContactId, all: readonly Contact[]): Contact | undefined => all.find((contact) => contact.replaces?.includes(id))
