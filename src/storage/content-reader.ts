import type { Contact, ContactChunk } from '../domain/contact.ts'
import type { EntryBody, EntryCard, Shelf } from '../domain/entry.ts'
import type { Glossary, Term } from '../domain/glossary.ts'
import type { ContactId, EntryId, Sha256, TopicId } from '../domain/ids.ts'
import type { FileRef, Manifest } from '../domain/manifest.ts'
import type { ContentDatabase } from './content-database.ts'
import { createContentRecords } from './content-records.ts'
import { observe, type Observed } from './observed.ts'
import { withDatabase } from './resilience.ts'
import { readIndexedVersion } from './search-store.ts'

/** The version that is shown. */
export interface ActiveManual {
  readonly manifest: Manifest
  readonly sha256: Sha256
  /** Names what is on the device: another one after an update, and after a repair of this version. */
  readonly revision: string
  /** When it came onto the device, and when a server last confirmed what is newest; milliseconds since 1970. */
  readonly installedAt: number
  readonly checkedAt: number | undefined
}

/** Everything that is read of the manual. */
export interface ContentReader {
  /** Calls the listener when damage was met. Whatever was broken is gone by then: the next look for a newer version brings it. */
  onDamage(listener: () => void): void
  /** Whether every record of a version is stored, by their number. */
  isComplete(manifest: Manifest): Promise<boolean>
  active(): Promise<ActiveManual | undefined>
  observeActive(): Observed<ActiveManual | undefined>
  /** The entry in all its languages, or undefined where this version has none of that id. */
  card(manifest: Manifest, id: EntryId): Promise<EntryCard | undefined>
  /** Those of the entries that this version has, in no order. */
  cardsOf(manifest: Manifest, ids: readonly EntryId[]): Promise<EntryCard[]>
  cards(manifest: Manifest, topic?: TopicId): Promise<EntryCard[]>
  body(sha256: Sha256): Promise<EntryBody>
  /** Many at once, in the order asked for. */
  bodies(hashes: readonly Sha256[]): Promise<EntryBody[]>
  contact(manifest: Manifest, id: ContactId): Promise<Contact | undefined>
  contacts(manifest: Pick<Manifest, 'contacts'>): Promise<Contact[]>
  term(manifest: Manifest, id: string): Promise<Term | undefined>
  glossary(manifest: Manifest): Promise<Term[]>
  /** The version for which the search index is complete, or undefined. */
  indexedVersion(): Promise<string | undefined>
}

const hashesOf = (refs: readonly FileRef[]): Sha256[] => refs.map((ref) => ref.sha256)

export function createContentReader(database: ContentDatabase): ContentReader {
  const active = (): Promise<ActiveManual | undefined> =>
    withDatabase(database, async ({ state }) => {
      const [row, checked] = await state.bulkGet(['active', 'checked'])
      if (row?.key !== 'active') return undefined
      const { at: checkedAt, repairs = 0 } = checked?.key === 'checked' ? checked : {}
      return { manifest: row.manifest, sha256: row.sha256, revision: `${row.sha256}+${repairs}`, installedAt: row.at, checkedAt }
    })

  const { readAll, readNamed, missing, onDamage } = createContentRecords(database)
  const cardsOf = async (manifest: Manifest, ids: readonly EntryId[]): Promise<EntryCard[]> => {
    const wanted = new Set(ids)
    const shelves = await readNamed<Shelf>(manifest.shelves, ids.map((id) => `entry:${id}`))
    return shelves.flatMap((shelf) => shelf.entries.filter((entry) => wanted.has(entry.id)))
  }

  const bodies = (hashes: readonly Sha256[]): Promise<EntryBody[]> => readAll(hashes)

  return {
    onDamage,
    isComplete: async ({ bundles }) => {
      const stored = await withDatabase(database, ({ records }) => records.count())
      const whole = stored >= bundles.reduce((sum, bundle) => sum + bundle.records, 0)
      return whole || missing().catch(() => false)
    },
    active,
    observeActive: () => observe(active),
    card: async (manifest, id) => (await cardsOf(manifest, [id]))[0],
    cardsOf,
    cards: async (manifest, topic) => {
      const shelves = manifest.shelves.filter((shelf) => topic === undefined || shelf.topic === topic)
      return (await readAll<Shelf>(hashesOf(shelves))).flatMap((shelf) => shelf.entries)
    },
    body: async (sha256) => (await bodies([sha256]))[0] ?? missing(sha256),
    bodies,
    contact: async (manifest, id) =>
      (await readNamed<ContactChunk>(manifest.contacts, [`contact:${id}`]))[0]?.contacts.find((contact) => contact.id === id),
    contacts: async (manifest) => (await readAll<ContactChunk>(hashesOf(manifest.contacts))).flatMap((chunk) => chunk.contacts),
    term: async (manifest, id) => (await readNamed<Glossary>(manifest.glossary, [`term:${id}`]))[0]?.terms.find((term) => term.id === id),
    glossary: async (manifest) => (await readAll<Glossary>(hashesOf(manifest.glossary))).flatMap((chunk) => chunk.terms),
    indexedVersion: () => readIndexedVersion(database),
  }
}
