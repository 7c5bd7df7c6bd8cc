import { contactKinds, firstChannel, type Contact } from '../domain/contact.ts'
import { whoCovers } from '../domain/coverage.ts'
import type { Term } from '../domain/glossary.ts'
import type { Sha256 } from '../domain/ids.ts'
import type { ActiveManual, ContentReader } from '../storage/content-reader.ts'
import { entryText, type EntryText } from './body-text.ts'

/** What answers quote from. */
export interface Texts {
  /** @param hashes of the bodies */
  entries(hashes: readonly Sha256[]): Promise<ReadonlyMap<Sha256, EntryText>>
  contacts(): Promise<ReadonlyMap<string, Contact>>
  terms(): Promise<ReadonlyMap<string, Term>>
  /** Who can be asked for what the manual does not have. @param country ISO 3166-1 alpha-2 */
  whomToAsk(country: string | undefined): Promise<Contact | undefined>
}

// Typing finds the same entries again and again: those that were found last. A hundred texts are about a megabyte.
const mostEntries = 100

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
  // The oldest first.
  const known = new Map<Sha256, EntryText>()
  const keep = (found: ReadonlyMap<Sha256, EntryText>): void => {
    for (const hash of found.keys()) known.delete(hash)
    for (const [hash, entry] of found) known.set(hash, entry)
    for (const hash of known.keys()) if (known.size > mostEntries) known.delete(hash)
  }
  let contacts: Promise<ReadonlyMap<string, Contact>> | undefined
  let terms: Promise<ReadonlyMap<string, Term>> | undefined
  const readContacts = (): Promise<ReadonlyMap<string, Contact>> => (contacts ??= reader.contacts(manifest).then(byId))
  // Asked for with each letter of a word that is not there.
  let asked: { readonly country: string | undefined; readonly contact: Promise<Contact | undefined> } | undefined
  return {
    entries: async (hashes) => {
      // Of its own: what is found meanwhile for another question may take the place of these.
      const found = new Map<Sha256, EntryText>()
      for (const hash of hashes) {
        const entry = known.get(hash)
        if (entry) found.set(hash, entry)
      }
      const missing = hashes.filter((hash) => !found.has(hash))
      const read = missing.length > 0 ? await reader.bodies(missing) : []
      missing.forEach((hash, index) => read[index] && found.set(hash, entryText(read[index])))
      keep(found)
      return found
    },
    contacts: readContacts,
    terms: () => (terms ??= reader.glossary(manifest).then(byId)),
    whomToAsk: (country) => {
      if (!asked || asked.country !== country) asked = { country, contact: readContacts().then((all) => findWhomToAsk(country, [...all.values()])) }
      return asked.contact
    },
  }
}
