import type { Contact } from '../../domain/contact.ts'
import { reportAt, type YamlPlace } from './faults.ts'
import { choice } from './nearest.ts'

/** A contact with where it stands in its file. */
export interface PlacedContact {
  readonly contact: Contact
  readonly place: YamlPlace
}

/** True when the way up from a contact leads back to it. */
function isBelowItself(contact: Contact, parentOf: ReadonlyMap<string, string | undefined>): boolean {
  const visited = new Set<string>()
  for (let above: string | undefined = contact.parent; above !== undefined && !visited.has(above); above = parentOf.get(above)) {
    if (above === contact.id) return true
    visited.add(above)
  }
  return false
}

/**
 * Checks that each unit's parent exists, and that no unit is above itself.
 * @param ids every id of the file, also of contacts that have other faults
 */
export function checkParents(contacts: readonly PlacedContact[], ids: ReadonlySet<string>): void {
  const parentOf = new Map(contacts.map(({ contact }) => [contact.id as string, contact.parent as string | undefined]))
  for (const { contact, place } of contacts) {
    const at = { ...place, path: [...place.path, 'parent'] }
    if (contact.parent === undefined) continue
    if (!ids.has(contact.parent)) reportAt(at, 'contact', `there is no contact \`${contact.parent}\` above it`, choice(contact.parent, [...ids], 'Correct `parent`, or delete it.'))
    else if (isBelowItself(contact, parentOf)) reportAt(at, 'contact', 'is its own parent by way of others', 'Correct `parent` so that the units lead up to one at the top.')
  }
}
