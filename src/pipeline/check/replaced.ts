import { reportAt } from './faults.ts'
import type { PlacedContact } from './units.ts'

/**
 * Checks that what a contact replaces is gone, and went to one contact alone: readers who kept the old one are led to the
 * new one, and on the device both are one, with one star and one note.
 * @param ids every id of the file, also of contacts that have other faults
 */
export function checkReplaced(contacts: readonly PlacedContact[], ids: ReadonlySet<string>): void {
  const heirs = new Map<string, string>()
  for (const { contact, place } of contacts) {
    contact.replaces?.forEach((id, index) => {
      const at = { ...place, path: [...place.path, 'replaces', index] }
      const heir = heirs.get(id)
      heirs.set(id, heir ?? contact.id)
      if (id === contact.id) reportAt(at, 'contact', '`replaces` names the contact itself', 'Take its id out of `replaces`.')
      else if (ids.has(id)) reportAt(at, 'contact', `\`replaces\` names \`${id}\`, which is still in the directory`, 'Delete that contact, or take its id out of `replaces`.')
      else if (heir !== undefined) reportAt(at, 'contact', `\`replaces\` names \`${id}\`, as \`${heir}\` does`, 'Name the id in the `replaces` of one contact.')
    })
  }
}
