/** Builders for tests: a small, valid version of a manual, and files that are not what they say. */
import type { Contact } from '../domain/contact.ts'
import type { EntryBody, Shelf } from '../domain/entry.ts'
import type { Term } from '../domain/glossary.ts'
import { entryId, topicId, contactId, type Sha256 } from '../domain/ids.ts'
import type { FileRef, Manifest, Pointer } from '../domain/manifest.ts'
import { encodeBundle, encodeRecord } from '../pack/bundle.ts'
import { digest } from '../pack/digest.ts'
import { bundlePath, manifestPath, pointerPath, recordPath } from '../pack/layout.ts'

type Bytes = Uint8Array<ArrayBuffer>
export type Site = Map<string, Bytes>

const water = topicId('water')

export const anEntry = (slug: string, text = `What to know of ${slug}.`, lang = 'en'): EntryBody => ({
  id: entryId(slug),
  topic: water,
  lang,
  title: `Title of ${slug}`,
  updated: '2024-10',
  sections: [{ anchor: 'start', blocks: [{ kind: 'paragraph', content: [text] }] }],
})

const refOf = async (bytes: Bytes): Promise<FileRef> => ({ sha256: await digest(bytes), bytes: bytes.length })

export interface Pack {
  readonly site: Site
  readonly manifest: Manifest
  readonly pointer: Pointer
  readonly bodies: readonly Sha256[]
}

const someContacts: readonly Contact[] = ['desk', 'office'].map((id) => ({
  id: contactId(id),
  kind: 'unit',
  name: { en: `The ${id}` },
  channels: [{ type: 'email', value: `${id}@example.org` }],
}))

interface Directory {
  readonly contacts?: readonly Contact[]
  readonly terms?: readonly Term[]
}

/** The published files of a manual with these entries, and two contacts where none are given. */
export async function aPack(entries: readonly EntryBody[], version = '2024-10-first', { contacts: people = someContacts, terms = [] }: Directory = {}): Promise<Pack> {
  const site: Site = new Map()
  const bodies = entries.map((entry) => encodeRecord(entry))
  const bodyRefs = await Promise.all(bodies.map(refOf))
  const byId = new Map<string, Shelf['entries'][number]>()
  entries.forEach(({ id, topic, lang, title }, index) => {
    const ref = bodyRefs[index]
    if (!ref) return
    const variant = { title, body: ref.sha256, bytes: ref.bytes }
    byId.set(id, { id, topic, variants: { ...byId.get(id)?.variants, [lang]: variant } })
  })
  const shelf = encodeRecord({ entries: [...byId.values()] } satisfies Shelf)
  const contacts = encodeRecord({ contacts: people })
  // A manual without terms has no file of them.
  const glossary = terms.length > 0 ? [encodeRecord({ terms })] : []
  const shelfRef = await refOf(shelf)
  const contactsRef = await refOf(contacts)
  const glossaryRefs = await Promise.all(glossary.map(refOf))
  const inCatalogue = [shelf, contacts, ...glossary]
  const catalogue = encodeBundle(inCatalogue)
  const langs = [...new Set(entries.map((entry) => entry.lang))]
  const bundles = await Promise.all(
    langs.map(async (lang) => {
      const records = bodies.filter((_, index) => entries[index]?.lang === lang)
      const bytes = encodeBundle(records)
      return { bytes, ref: { ...(await refOf(bytes)), kind: 'bodies' as const, records: records.length, lang, topics: [water] } }
    }),
  )
  const manifest: Manifest = {
    format: 1,
    id: 'test-manual',
    title: { en: 'Test manual' },
    languages: langs,
    version,
    date: '2024-10',
    topics: [{ id: water, title: { en: 'Water' }, entries: byId.size }],
    shelves: [{ ...shelfRef, topic: water, count: byId.size }],
    contacts: [{ ...contactsRef, count: people.length }],
    glossary: glossaryRefs.map((ref) => ({ ...ref, count: terms.length })),
    bundles: [{ ...(await refOf(catalogue)), kind: 'catalogue', records: inCatalogue.length }, ...bundles.map((bundle) => bundle.ref)],
    entries: byId.size,
  }
  const manifestBytes = encodeRecord(manifest)
  const manifestRef = await refOf(manifestBytes)
  const pointer: Pointer = { format: 1, manifest: manifestRef, version }
  site.set(pointerPath, encodeRecord(pointer))
  site.set(manifestPath(manifestRef.sha256), manifestBytes)
  const [catalogueRef] = manifest.bundles
  if (catalogueRef) site.set(bundlePath(catalogueRef.sha256), catalogue)
  for (const bundle of bundles) site.set(bundlePath(bundle.ref.sha256), bundle.bytes)
  const records = [...inCatalogue, ...bodies]
  const refs = [shelfRef, contactsRef, ...glossaryRefs, ...bodyRefs]
  records.forEach((record, index) => {
    const ref = refs[index]
    if (ref) site.set(recordPath(ref.sha256), record)
  })
  return { site, manifest, pointer, bodies: bodyRefs.map((ref) => ref.sha256) }
}

/** A copy of a file with one bit turned. */
export function tampered(bytes: Bytes, at = Math.floor(bytes.length / 2)): Bytes {
  const copy = bytes.slice()
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}
