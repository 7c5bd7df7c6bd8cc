/** What a person made on a device, as it leaves in a copy and comes back from one. */
import type { SavedEntry, Star, Tick } from './bookmark.ts'
import type { Channel } from './contact.ts'
import type { OwnContact } from './own-contact.ts'
import type { ContactGroup, ContactUse, DirectoryChoices, PersonalNote } from './personal.ts'
import { plainLine, plainText } from './plain-text.ts'

/** The rows of the device's database. Lists are in the person's order where there is one. */
export interface OwnRows {
  readonly stars: readonly Star[]
  readonly saved: readonly SavedEntry[]
  readonly groups: readonly ContactGroup[]
  readonly own: readonly OwnContact[]
  readonly notes: readonly PersonalNote[]
  readonly ticks: readonly Tick[]
  readonly uses: readonly ContactUse[]
  readonly choices: Partial<DirectoryChoices>
}

/** What a copy holds: the rows without what means something on one device only. The order of a list is the person's. */
export interface OwnThings extends Omit<OwnRows, 'stars' | 'saved' | 'groups'> {
  readonly stars: readonly Omit<Star, 'position' | 'seenIn'>[]
  readonly saved: readonly Omit<SavedEntry, 'position'>[]
  readonly groups: readonly Omit<ContactGroup, 'position'>[]
}

export interface OwnCopy {
  /** The manual that it was made beside; absent where the device had none. */
  readonly manual?: { readonly id: string; readonly title: string }
  /** Language, colours and text size that the person had chosen, by the names of the settings. */
  readonly look: Readonly<Record<string, string>>
  readonly things: OwnThings
}

/** The kinds of things that are counted for the person, in the order in which they are told. */
export const ownKinds = ['stars', 'groups', 'own', 'notes', 'saved', 'ticks', 'uses'] as const
export type OwnKind = (typeof ownKinds)[number]
export type OwnCounts = Readonly<Record<OwnKind, number>>

export const ownCounts = (things: Readonly<Record<OwnKind, readonly unknown[]>>): OwnCounts =>
  Object.fromEntries(ownKinds.map((kind) => [kind, things[kind].length])) as Record<OwnKind, number>

export const isNothing = (counts: OwnCounts): boolean => ownKinds.every((kind) => counts[kind] === 0)

/** How many of the things were made or changed after a time; milliseconds since 1970. */
export const newerThan = ({ stars, saved, own, notes }: OwnThings, time: number): number =>
  [...stars, ...saved, ...own, ...notes].filter(({ at }) => at > time).length

const copiedChannel = ({ type, value, display, label, asOf }: Channel): Channel => ({
  type,
  value: plainLine(value),
  ...(display !== undefined && { display: plainLine(display) }),
  ...(label && { label: Object.fromEntries(Object.entries(label).map(([lang, text]) => [lang, plainLine(text)])) }),
  ...(asOf !== undefined && { asOf: plainLine(asOf) }),
})
const copiedChannels = (channels: readonly Channel[]): Channel[] => channels.map(copiedChannel)

export const copiedNote = ({ contact, text, numbers, name, at }: PersonalNote): PersonalNote => ({
  contact,
  text: plainText(text),
  numbers: copiedChannels(numbers),
  name: plainLine(name),
  at,
})

export const copiedOwn = ({ id, slot, name, note, channels, at }: OwnContact): OwnContact => ({
  id,
  ...(slot && { slot }),
  name: plainLine(name),
  note: plainText(note),
  channels: copiedChannels(channels),
  at,
})

/**
 * The things of a device for a copy. Each field is named, and always in the same order: what is alike is written alike,
 * and a field that means something on this device only does not leave it.
 * @param rows stars, saved entries and groups in the person's order, the others by their keys
 */
export function thingsOf({ stars, saved, groups, own, notes, ticks, uses, choices: { country, countUses = true } }: OwnRows): OwnThings {
  return {
    stars: stars.map(({ contact, name, channels, at }) => ({ contact, name: plainLine(name), channels: copiedChannels(channels), at })),
    saved: saved.map(({ entry, topic, title, at }) => ({ entry, topic, title: plainLine(title), at })),
    groups: groups.map(({ id, name, members }) => ({ id, name: plainLine(name), members })),
    own: own.map(copiedOwn),
    notes: notes.map(copiedNote),
    ticks: ticks.map(({ entry, task, at }) => ({ entry, task: plainText(task), at })),
    // Who turned counting off does not want a list of calls to leave the device either.
    uses: countUses ? uses.map(({ contact, name, channel, at }) => ({ contact, name: plainLine(name), channel: copiedChannel(channel), at })) : [],
    choices: { ...(country !== undefined && { country }), ...(!countUses && { countUses }) },
  }
}
