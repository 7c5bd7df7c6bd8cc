import { contactKinds, type Contact } from '../../domain/contact.ts'
import type { ContactId } from '../../domain/ids.ts'
import { unitsAbove } from '../../domain/units.ts'

export const groupings = ['kind', 'unit', 'country'] as const
export type Grouping = (typeof groupings)[number]

export interface ContactGroup {
  /** A kind, a contact's id or a country code; undefined for contacts without one. */
  readonly key: string | undefined
  readonly contacts: readonly Contact[]
}

const topUnit = (contact: Contact, byId: ReadonlyMap<ContactId, Contact>): ContactId => (unitsAbove(contact, byId)[0] ?? contact).id

/** Contacts in groups. Kinds keep the directory's rank; units and countries come as they are first met. */
export function grouped(contacts: readonly Contact[], by: Grouping): ContactGroup[] {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]))
  const keyOf = (contact: Contact): string | undefined =>
    by === 'kind' ? contact.kind : by === 'country' ? contact.place?.country : (contact.parent ?? topUnit(contact, byId))
  const groups = new Map<string | undefined, Contact[]>()
  for (const contact of contacts) {
    const key = keyOf(contact)
    const group = groups.get(key)
    if (group) group.push(contact)
    else groups.set(key, [contact])
  }
  const list = [...groups].map(([key, members]): ContactGroup => ({ key, contacts: members }))
  if (by !== 'kind') return list
  const rank = ({ key }: ContactGroup): number => contactKinds.findIndex((kind) => kind === key)
  return list.sort((a, b) => rank(a) - rank(b))
}
