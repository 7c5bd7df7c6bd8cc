/** How what a copy holds joins what is on the device. Pure, so that the person is shown beforehand what will be done. */
import { starredIds } from './bookmark.ts'
import { copiedNote, copiedOwn, ownCounts, type OwnCounts, type OwnKind, type OwnRows, type OwnThings } from './own-copy.ts'
import { usesKept, type ContactGroup, type ContactUse, type DirectoryChoices } from './personal.ts'

export interface OwnMerge {
  /** What is to be written. Every other row stays as it is. */
  readonly rows: OwnRows
  /** How many of each kind are new on the device, and how many take the place of an older one or add to it. */
  readonly added: OwnCounts
  readonly renewed: OwnCounts
}

interface Change<T> {
  readonly added: readonly T[]
  readonly renewed: readonly T[]
}

/** The first of each key: a file made by another program may hold one twice. */
function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>()
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)))
}

const endOf = (items: readonly { readonly position: number }[]): number => Math.max(-1, ...items.map(({ position }) => position)) + 1

/** What the device lacks, in the copy's order, behind what it has in its own. */
function behind<T extends { readonly position: number; readonly at: number }>(
  here: readonly T[],
  copied: readonly Omit<T, 'position'>[],
  key: (item: Omit<T, 'position'>) => string,
): T[] {
  const known = new Set(here.map(key))
  const first = endOf(here)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a row without its position, and its position
  return distinct(copied, key).filter((item) => !known.has(key(item))).map((item, index) => ({ ...item, position: first + index }) as T)
}

/** Of the same thing, what was changed later stays. A time to come is a wrong clock's, and wins against nothing. */
function newer<T extends { readonly at: number }>(here: readonly T[], copied: readonly T[], key: (item: T) => string, plain: (item: T) => T, now: number): Change<T> {
  const known = new Map(here.map((item) => [key(item), item]))
  const alike = (a: T, b: T): boolean => JSON.stringify({ ...plain(a), at: 0 }) === JSON.stringify({ ...plain(b), at: 0 })
  const wins = (item: T, old: T | undefined): boolean => old !== undefined && item.at > old.at && item.at <= now && !alike(item, old)
  const each = distinct(copied, key)
  return { added: each.filter((item) => !known.has(key(item))), renewed: each.filter((item) => wins(item, known.get(key(item)))) }
}

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** A group that the device has, by its id or by its name, gets the members that it lacks. */
function joinGroups(here: readonly ContactGroup[], copied: OwnThings['groups']): Change<ContactGroup> {
  const groups = [...here]
  for (const group of copied) {
    const byId = groups.findIndex(({ id }) => id === group.id)
    const index = byId < 0 ? groups.findIndex(({ name }) => sameName(name, group.name)) : byId
    const known = groups[index]
    const members = [...new Set([...(known?.members ?? []), ...group.members])]
    if (!known) groups.push({ ...group, members, position: endOf(groups) })
    else if (members.length > known.members.length) groups[index] = { ...known, members }
  }
  return { added: groups.slice(here.length), renewed: groups.filter((group, index) => index < here.length && group !== here[index]) }
}

const useKey = ({ contact, at, channel }: ContactUse): string => [contact, at, channel.type, channel.value].join(' ')

/** The newest calls that there is room for: none that the device remembers makes way for one of the copy. */
function missingUses({ uses, choices }: OwnRows, copied: readonly ContactUse[], now: number): ContactUse[] {
  if (choices.countUses === false) return []
  const known = new Set(uses.map(useKey))
  const missing = distinct(copied, useKey).filter((use) => use.at <= now && !known.has(useKey(use)))
  const room = Math.max(0, usesKept - uses.length)
  return missing.sort((a, b) => a.at - b.at).slice(Math.max(0, missing.length - room))
}

function missingChoices(here: Partial<DirectoryChoices>, { country, countUses }: Partial<DirectoryChoices>): Partial<DirectoryChoices> {
  return {
    ...(here.country === undefined && country !== undefined && { country }),
    ...(here.countUses === undefined && countUses !== undefined && { countUses }),
  }
}

/**
 * What has to be written so that the device holds what it held and what the copy holds. Nothing is deleted, nothing gives
 * way to something older, and doing it twice changes nothing more.
 * @param here the rows of the device @param now milliseconds since 1970
 */
export function mergeOwn(here: OwnRows, copy: OwnThings, now: number): OwnMerge {
  const dated = <T extends { readonly at: number }>(items: readonly T[]): T[] => items.map((item) => ({ ...item, at: Math.min(item.at, now) }))
  const groups = joinGroups(here.groups, copy.groups)
  const own = newer(here.own, copy.own, ({ id }) => id, copiedOwn, now)
  const notes = newer(here.notes, copy.notes.filter(({ text, numbers }) => text !== '' || numbers.length > 0), ({ contact }) => contact, copiedNote, now)
  // A contact that took over from another has the star that the other had.
  const starred = starredIds(here.stars)
  // A list that is being gone through here keeps its ticks alone: one of an earlier mission would say "done" of what is not.
  const begun = new Set(here.ticks.map(({ entry }) => entry))
  const added: Pick<OwnRows, OwnKind> = {
    stars: dated(behind(here.stars, copy.stars.filter(({ contact }) => !starred.has(contact)), ({ contact }) => contact)),
    saved: dated(behind(here.saved, copy.saved, ({ entry }) => entry)),
    groups: groups.added,
    own: dated(own.added),
    notes: dated(notes.added),
    ticks: dated(distinct(copy.ticks, ({ entry, task }) => `${entry} ${task}`).filter(({ entry }) => !begun.has(entry))),
    uses: missingUses(here, copy.uses, now),
  }
  const renewed: Pick<OwnRows, OwnKind> = { stars: [], saved: [], groups: groups.renewed, own: own.renewed, notes: notes.renewed, ticks: [], uses: [] }
  return {
    rows: {
      ...added,
      groups: [...added.groups, ...renewed.groups],
      own: [...added.own, ...renewed.own],
      notes: [...added.notes, ...renewed.notes],
      choices: missingChoices(here.choices, copy.choices),
    },
    added: ownCounts(added),
    renewed: ownCounts(renewed),
  }
}
