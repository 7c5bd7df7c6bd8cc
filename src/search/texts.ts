import { contactKinds, firstChannel, type Contact } from '../domain/contact.ts'
import { whoCovers } from '../domain/coverage.ts'
import type { EntryBody } from '../domain/entry.ts'
import type { Term } from '../domain/glossary.ts'
import type { Sha256 } from '../domain/ids.ts'
import type { ActiveManual, ContentReader } from '../storage/content-reader.ts'

/** What answers quote from. */
export interface Texts {
  bodies(hashes: readonly Sha256[]): Promise<ReadonlyMap<Sha256, EntryBody>>
  contacts(): Promise<ReadonlyMap<string, Contact>>
  terms(): Promise<ReadonlyMap<string, Term>>
  /** Who can be asked for what the manual does not have. @param country ISO 3166-1 alpha-2 */
  whomToAsk(country: string | undefined): Promise<Contact | undefined>
}

// Typing finds the same entries again and again; a hundred texts are about a megabyte.
const mostBodies = 100

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> => new Map(list.map((each) => [each.id, each]))

/** The nearest office that can be reached; where no place is known, the highest one. */
function findWhomToAsk(country: string | undefined, contacts: readonly Contact[]): Contact | undefined {
  const cover = country === undefined ? undefined : whoCovers(country, contacts)
  const near = cover ? [...cover.country, ...cover.regional, ...cover.subRegional, ...cover.everywhere] : []
  const highest = [...contacts].sort((a, b) => contactKinds.indexOf(a.kind) - contactKinds.indexOf(b.kind))
  return [...near, ...highest].find(firstChannel)
}

/** Reads from the database, and keeps what was read last. */
export function createTexts(reader: ContentReader, { manifest }: ActiveManual): Texts {
  const known = new Map<Sha256, EntryBody>()
  let contacts: Promise<ReadonlyMap<string, Contact>> | undefined
  let terms: Promise<ReadonlyMap<string, Term>> | undefined
  const readContacts = (): Promise<ReadonlyMap<string, Contact>> => (contacts ??= reader.contacts(manifest).then(byId))
  // Asked for with each letter of a word that is not there.
  let asked: { readonly country: string | undefined; readonly contact: Promise<Contact | undefined> } | undefined
  return {
    bodies: async (hashes) => {
      const missing = hashes.filter((hash) => !known.has(hash))
      if (known.size + missing.length > mostBodies) known.clear()
      const wanted = hashes.filter((hash) => !known.has(hash))
      const read = wanted.length > 0 ? await reader.bodies(wanted) : []
      wanted.forEach((hash, index) => read[index] && known.set(hash, read[index]))
      return known
    },
    contacts: readContacts,
    terms: () => (terms ??= reader.glossary(manifest).then(byId)),
    whomToAsk: (country) => {
      if (!asked || asked.country !== country) asked = { country, contact: readContacts().then((all) => findWhomToAsk(country, [...all.values()])) }
      return asked.contact
    },
  }
}
