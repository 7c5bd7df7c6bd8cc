import { contactKinds, type Contact } from '../../domain/contact.ts'
import type { ContactId, EntryId } from '../../domain/ids.ts'
import { byCodePoint } from '../order.ts'
import type { EncodedEntry } from '../render/encoded-entry.ts'

const rank = ({ kind }: Contact): number => contactKinds.indexOf(kind)

/**
 * Contacts with the entries that name them. Kinds come in their rank, as lists show them, and contacts of a kind as the
 * file has them: so the first chunk of a long directory is the beginning of its list.
 */
export function withMentions(contacts: readonly Contact[], entries: readonly EncodedEntry[]): Contact[] {
  const mentions = new Map<ContactId, Set<EntryId>>()
  for (const { id, contacts: named } of entries) {
    for (const contact of named) mentions.set(contact, (mentions.get(contact) ?? new Set()).add(id))
  }
  return [...contacts].sort((a, b) => rank(a) - rank(b)).map((contact) => {
    const mentionedIn = [...(mentions.get(contact.id) ?? [])].sort(byCodePoint)
    return { ...contact, ...(mentionedIn.length > 0 && { mentionedIn }) }
  })
}
