import type { Contact } from '../../domain/contact.ts'
import type { ContactId, EntryId } from '../../domain/ids.ts'
import { byCodePoint } from '../order.ts'
import type { EncodedEntry } from '../render/encoded-entry.ts'

/** Contacts with the entries that name them, in the order of their ids. */
export function withMentions(contacts: readonly Contact[], entries: readonly EncodedEntry[]): Contact[] {
  const mentions = new Map<ContactId, Set<EntryId>>()
  for (const { id, contacts: named } of entries) {
    for (const contact of named) mentions.set(contact, (mentions.get(contact) ?? new Set()).add(id))
  }
  return contacts.map((contact) => {
    const mentionedIn = [...(mentions.get(contact.id) ?? [])].sort(byCodePoint)
    return { ...contact, ...(mentionedIn.length > 0 && { mentionedIn }) }
  })
}
