import type { ContactId, EntryId, TopicId } from './ids.ts'
import type { Channel } from './contact.ts'
import type { ContactIds } from './units.ts'

/** The person's own mark on a contact. It keeps what the contact was, so that it survives the contact's withdrawal. */
export interface Star {
  readonly contact: ContactId
  /** All ids of the contact, as of `seenIn`: after a merge, another one comes first. */
  readonly ids?: ContactIds
  /** Place in the person's own order; any number, low first. */
  readonly position: number
  readonly name: string
  readonly channels: readonly Channel[]
  /** Milliseconds since 1970. */
  readonly at: number
  /** The version and language that name and channels were last taken from. */
  readonly seenIn?: string
  /** True where that version has no such contact: name and channels are the last known ones. */
  readonly gone?: boolean
}

export const idsOfStar = ({ contact, ids }: Pick<Star, 'contact' | 'ids'>): ContactIds => ids ?? [contact]

/** All ids of the contacts that have a star. */
export const starredIds = (stars: readonly Pick<Star, 'contact' | 'ids'>[]): ReadonlySet<ContactId> => new Set(stars.flatMap(idsOfStar))

/** The stars without those whose contact was merged into one that comes before. */
export function distinctStars(stars: readonly Star[]): Star[] {
  const seen = new Set<ContactId>()
  return stars.filter((star) => {
    const [id] = idsOfStar(star)
    return !seen.has(id) && seen.add(id)
  })
}

/** The person's own mark on an entry, with the title it had. */
export interface SavedEntry {
  readonly entry: EntryId
  readonly topic: TopicId
  readonly position: number
  readonly title: string
  readonly at: number
}

/** An entry that was opened, newest first where listed. */
export interface Visit {
  readonly entry: EntryId
  readonly topic: TopicId
  readonly title: string
  readonly at: number
}

/** A ticked checklist item. */
export interface Tick {
  readonly entry: EntryId
  /** The item's key; see ListItem. */
  readonly task: string
  readonly at: number
}

/**
 * The order after an item was moved.
 * @param from index of the item, @param to index it gets
 */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const item = items[from]
  if (item === undefined || to < 0 || to >= items.length) return [...items]
  const rest = items.filter((_, index) => index !== from)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
}
