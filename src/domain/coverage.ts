import { isOld } from './age.ts'
import { canBeCalled, type Contact, type Coverage } from './contact.ts'
import type { ContactId } from './ids.ts'
import { unitsAbove } from './units.ts'

/** Whom to ask for a country, the nearest first. */
export interface CountryCover {
  /** Offices in the country itself. */
  readonly country: readonly Contact[]
  readonly regional: readonly Contact[]
  readonly subRegional: readonly Contact[]
  /** Those whom every country may ask, as the thematic specialists. */
  readonly everywhere: readonly Contact[]
  /** Everyone else who covers the country: persons, services, units, offices of other kinds. */
  readonly others: readonly Contact[]
  /** The other units at headquarters that can be reached. */
  readonly headquarters: readonly Contact[]
}

const offices = new Set<Contact['kind']>(['country-office', 'regional-office', 'sub-regional-office'])
const atHeadquarters = new Set<Contact['kind']>(['headquarters', 'department', 'division', 'unit'])

function isReachableHeadquarters(contact: Contact, byId: ReadonlyMap<ContactId, Contact>): boolean {
  if (!atHeadquarters.has(contact.kind) || contact.channels.length === 0) return false
  return [contact, ...unitsAbove(contact, byId)].some((unit) => unit.kind === 'headquarters')
}

/**
 * Who covers a country.
 * @param country ISO 3166-1 alpha-2; undefined where nobody said which, and then no office covers it
 * @param contacts the directory; the order within each group is the directory's
 */
export function whoCovers(country: string | undefined, contacts: readonly Contact[]): CountryCover {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]))
  const isCovering = ({ covers }: Contact): boolean => country !== undefined && covers?.countries.includes(country) === true
  const covering = contacts.filter(isCovering)
  const ofKind = (kind: Contact['kind']): Contact[] => covering.filter((contact) => contact.kind === kind)
  const local = contacts.filter(({ covers }) => covers?.everywhere !== true)
  return {
    country: contacts.filter((contact) => contact.kind === 'country-office' && ((country !== undefined && contact.place?.country === country) || isCovering(contact))),
    regional: ofKind('regional-office'),
    subRegional: ofKind('sub-regional-office'),
    everywhere: contacts.filter((contact) => contact.covers?.everywhere === true),
    others: local.filter((contact) => isCovering(contact) && !offices.has(contact.kind)),
    headquarters: local.filter((contact) => !isCovering(contact) && isReachableHeadquarters(contact, byId)),
  }
}

/** True when nobody is known to cover the country in particular. */
export const isUncovered = ({ country, regional, subRegional, others }: CountryCover): boolean => country.length + regional.length + subRegional.length + others.length === 0

/** Whom to call first in an emergency: the offices for the country that can be called or written to; where there is none, the headquarters. */
export function firstToCall({ country, regional, subRegional, others, headquarters }: CountryCover): Contact[] {
  const near = [...country, ...regional, ...subRegional, ...others].filter(canBeCalled)
  return near.length > 0 ? near : headquarters.filter((contact) => contact.kind === 'headquarters' && canBeCalled(contact))
}

/** True when a list of countries is old, or nobody knows how old it is. */
export const isOldCoverage = (covers: Coverage, now: number): boolean => isOld(covers.asOf, now)
