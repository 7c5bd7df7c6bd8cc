import { contactKinds, type Contact } from '../domain/contact.ts'
import type { ContactId } from '../domain/ids.ts'
import type { Locale, Localized } from '../domain/locale.ts'
import { countryName } from './country-names.ts'

export const groupings = ['kind', 'unit', 'country'] as const
export type Grouping = (typeof groupings)[number]

/** A heading of the list. */
export interface GroupHead {
  /** A kind, a contact's id or a country code; undefined for contacts without one, which come last. */
  readonly key: string | undefined
  /** Of a unit. */
  readonly name?: Localized
}

export interface Group {
  readonly head: GroupHead
  /** Places in the directory. */
  readonly members: readonly number[]
}

/** What groups are made with. */
export interface Grouped {
  readonly contacts: readonly Contact[]
  readonly byId: ReadonlyMap<ContactId, Contact>
  /** Ids of contacts that others stand under. */
  readonly parents: ReadonlySet<ContactId>
}

function keysBy(by: Grouping, { byId, parents }: Grouped): (contact: Contact) => string | undefined {
  if (by === 'kind') return ({ kind }) => kind
  if (by === 'country') return ({ place }) => place?.country
  // A unit above others heads them; one that stands alone, or under one that is not there, is under none.
  return ({ id, parent }) => (parent !== undefined && byId.has(parent) ? parent : parents.has(id) ? id : undefined)
}

function inOrder(groups: readonly Group[], by: Grouping, language: Locale): Group[] {
  const last = ({ head }: Group): number => (head.key === undefined ? 1 : 0)
  if (by === 'unit') return [...groups].sort((a, b) => last(a) - last(b))
  const rank = ({ head }: Group): number => contactKinds.findIndex((kind) => kind === head.key)
  if (by === 'kind') return [...groups].sort((a, b) => rank(a) - rank(b))
  const { compare } = new Intl.Collator(language)
  const named = groups.map((group) => ({ group, name: group.head.key === undefined ? '' : countryName(group.head.key, language) }))
  return named.sort((a, b) => last(a.group) - last(b.group) || compare(a.name, b.name)).map(({ group }) => group)
}

/**
 * Contacts in groups. Kinds keep the directory's rank, countries stand by their names, and units come as they are first met.
 * @param members places in the directory, in its order
 * @param language the reader's
 */
export function groupsOf(members: readonly number[], directory: Grouped, by: Grouping, language: Locale): Group[] {
  const keyOf = keysBy(by, directory)
  const groups = new Map<string | undefined, number[]>()
  for (const member of members) {
    const contact = directory.contacts[member]
    if (!contact) continue
    const key = keyOf(contact)
    const group = groups.get(key)
    if (group) group.push(member)
    else groups.set(key, [member])
  }
  const nameOf = (key: string | undefined): Localized | undefined => (by === 'unit' ? directory.byId.get(key as ContactId)?.name : undefined)
  const list = [...groups].map(([key, of]): Group => {
    const name = nameOf(key)
    return { head: { key, ...(name && { name }) }, members: of }
  })
  return inOrder(list, by, language)
}
