import type { Contact } from '../domain/contact.ts'
import type { EntryBody } from '../domain/entry.ts'
import type { Term } from '../domain/glossary.ts'
import type { Sha256 } from '../domain/ids.ts'
import type { ActiveManual, ContentReader } from '../storage/content-reader.ts'

/** What answers quote from. */
export interface Texts {
  bodies(hashes: readonly Sha256[]): Promise<ReadonlyMap<Sha256, EntryBody>>
  contacts(): Promise<ReadonlyMap<string, Contact>>
  terms(): Promise<ReadonlyMap<string, Term>>
}

// Typing finds the same entries again and again; a hundred texts are about a megabyte.
const mostBodies = 100

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> => new Map(list.map((each) => [each.id, each]))

/** Reads from the database, and keeps what was read last. */
export function createTexts(reader: ContentReader, { manifest }: ActiveManual): Texts {
  const known = new Map<Sha256, EntryBody>()
  let contacts: Promise<ReadonlyMap<string, Contact>> | undefined
  let terms: Promise<ReadonlyMap<string, Term>> | undefined
  return {
    bodies: async (hashes) => {
      const missing = hashes.filter((hash) => !known.has(hash))
      if (known.size + missing.length > mostBodies) known.clear()
      const wanted = hashes.filter((hash) => !known.has(hash))
      const read = wanted.length > 0 ? await reader.bodies(wanted) : []
      wanted.forEach((hash, index) => read[index] && known.set(hash, read[index]))
      return known
    },
    contacts: () => (contacts ??= reader.contacts(manifest).then(byId)),
    terms: () => (terms ??= reader.glossary(manifest).then(byId)),
  }
}
