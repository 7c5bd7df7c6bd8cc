/** What a person adds to a directory that belongs to others. It hangs on the contact's id, and outlives the contact. */
import type { Channel } from './contact.ts'
import type { ContactId } from './ids.ts'

/** A note and numbers of the person's own on a contact. */
export interface PersonalNote {
  readonly contact: ContactId
  readonly text: string
  readonly numbers: readonly Channel[]
  /** What the contact was called then; milliseconds since 1970. */
  readonly name: string
  readonly at: number
}

/**
 * What the person noted on a contact: one note also where contacts with notes were merged. Undefined where there is none.
 * @param ids of the contact, the present one first
 */
export function noteOn(notes: readonly PersonalNote[], ids: readonly ContactId[]): PersonalNote | undefined {
  const [first, ...others] = ids.flatMap((id) => notes.find((note) => note.contact === id) ?? [])
  if (!first || others.length === 0) return first
  const all = [first, ...others]
  const numbers = new Map(all.flatMap((note) => note.numbers).map((number) => [`${number.type} ${number.value}`, number]))
  return { ...first, text: all.map((note) => note.text).filter(Boolean).join('\n'), numbers: [...numbers.values()] }
}

/** Contacts that belong together for this person: "Convoy", "Night duty". */
export interface ContactGroup {
  readonly id: string
  readonly name: string
  readonly position: number
  readonly members: readonly ContactId[]
}

/** A channel that was used, to show what was called lately and what is used often. Stays on the device. */
export interface ContactUse {
  readonly contact: ContactId
  readonly name: string
  readonly channel: Channel
  /** Milliseconds since 1970. */
  readonly at: number
}

/** What the person chose for the directory on this device. */
export interface DirectoryChoices {
  /** Where the person is; ISO 3166-1 alpha-2. */
  readonly country?: string
  /** False: nothing is counted, and nothing is shown as called lately. */
  readonly countUses: boolean
}

/** Enough for three months of calls; older ones are dropped. */
export const usesKept = 300

const often = 3
const within = 90 * 86_400_000

/**
 * The contacts that were used often lately, most often first.
 * @param uses in any order
 * @param now milliseconds since 1970
 */
export function oftenUsed(uses: readonly ContactUse[], now: number): ContactUse[] {
  const counts = new Map<ContactId, { last: ContactUse; count: number }>()
  for (const use of uses) {
    if (now - use.at > within) continue
    const known = counts.get(use.contact)
    counts.set(use.contact, { last: known && known.last.at > use.at ? known.last : use, count: (known?.count ?? 0) + 1 })
  }
  return [...counts.values()]
    .filter(({ count }) => count >= often)
    .sort((a, b) => b.count - a.count || b.last.at - a.last.at)
    .map(({ last }) => last)
}

/** The last use of each contact, newest first. */
export function lastUses(uses: readonly ContactUse[]): ContactUse[] {
  const newestFirst = [...uses].sort((a, b) => b.at - a.at)
  return newestFirst.filter((use, index) => newestFirst.findIndex((each) => each.contact === use.contact) === index)
}
