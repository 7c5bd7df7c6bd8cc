import type { Contact, ContactChunk } from '../domain/contact.ts'
import type { EntryBody, EntryCard, Shelf } from '../domain/entry.ts'
import type { Glossary, Term } from '../domain/glossary.ts'
import type { ContactId, EntryId, Sha256, TopicId } from '../domain/ids.ts'
import type { FileRef, Manifest } from '../domain/manifest.ts'
import type { ContentDatabase, RecordRow } from './content-database.ts'
import { observe, type Observed } from './observed.ts'
import { createParsedRecords } from './parsed-records.ts'
import { withDatabase } from './resilience.ts'

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

/** A record that the active version names is not in the database: the store is damaged. */
export class MissingRecord extends Error {
  override readonly name = 'MissingRecord'
}

// Records were checked by their schema when they came in, so reading is a parse and nothing more.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what the gate has admitted
const parse = <T>(row: RecordRow): T => JSON.parse(row.text) as T

// A screen reads a few shelves and one list of contacts, again and again; each is some 50 kB of text.
const recordsKept = 16

/** Everything that is read of the manual. */
export interface ContentReader {
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
  contacts(manifest: Manifest): Promise<Contact[]>
  term(manifest: Manifest, id: string): Promise<Term | undefined>
  glossary(manifest: Manifest): Promise<Term[]>
}

export function createContentReader(database: ContentDatabase): ContentReader {
  const active = (): Promise<ActiveManual | undefined> =>
    withDatabase(database, async ({ state }) => {
      const [row, checked] = await state.bulkGet(['active', 'checked'])
      if (row?.key !== 'active') return undefined
      const { at: checkedAt, repairs = 0 } = checked?.key === 'checked' ? checked : {}
      return { manifest: row.manifest, sha256: row.sha256, revision: `${row.sha256}+${repairs}`, installedAt: row.at, checkedAt }
    })

  const readAll = <T>(refs: readonly Pick<FileRef, 'sha256'>[]): Promise<T[]> =>
    withDatabase(database, async ({ records }) => {
      const rows = await records.bulkGet(refs.map((ref) => ref.sha256))
      return rows.map((row, index) => {
        if (!row) throw new MissingRecord(refs[index]?.sha256)
        return parse<T>(row)
      })
    })

  const parsed = createParsedRecords(recordsKept)
  // An older version's record may hold an id too, until it is swept; only those of the shown version count.
  const readNamed = async <T>(refs: readonly FileRef[], ids: readonly string[]): Promise<T[]> => {
    const named = new Set<Sha256>(refs.map((ref) => ref.sha256))
    const known = ids.map((id) => parsed.holding(named, id))
    const missing = ids.filter((_, index) => known[index] === undefined)
    const rows = missing.length === 0 ? [] : await withDatabase(database, ({ records }) => records.where('ids').anyOf(missing).distinct().toArray())
    const read = rows.filter((row) => named.has(row.sha256)).map((row) => parsed.of(row))
    return [...new Set([...known.filter((value) => value !== undefined), ...read])] as T[]
  }

  const cardsOf = async (manifest: Manifest, ids: readonly EntryId[]): Promise<EntryCard[]> => {
    const wanted = new Set(ids)
    const shelves = await readNamed<Shelf>(manifest.shelves, ids.map((id) => `entry:${id}`))
    return shelves.flatMap((shelf) => shelf.entries.filter((entry) => wanted.has(entry.id)))
  }

  return {
    active,
    observeActive: () => observe(active),
    card: async (manifest, id) => (await cardsOf(manifest, [id]))[0],
    cardsOf,
    cards: async (manifest, topic) => {
      const shelves = manifest.shelves.filter((shelf) => topic === undefined || shelf.topic === topic)
      return (await readAll<Shelf>(shelves)).flatMap((shelf) => shelf.entries)
    },
    body: async (sha256) => {
      const row = await withDatabase(database, ({ records }) => records.get(sha256))
      if (!row) throw new MissingRecord(sha256)
      return parse<EntryBody>(row)
    },
    bodies: (hashes) => readAll(hashes.map((sha256) => ({ sha256 }))),
    contact: async (manifest, id) =>
      (await readNamed<ContactChunk>(manifest.contacts, [`contact:${id}`]))[0]?.contacts.find((contact) => contact.id === id),
    contacts: async (manifest) => (await readAll<ContactChunk>(manifest.contacts)).flatMap((chunk) => chunk.contacts),
    term: async (manifest, id) => (await readNamed<Glossary>(manifest.glossary, [`term:${id}`]))[0]?.terms.find((term) => term.id === id),
    glossary: async (manifest) => (await readAll<Glossary>(manifest.glossary)).flatMap((chunk) => chunk.terms),
  }
}
