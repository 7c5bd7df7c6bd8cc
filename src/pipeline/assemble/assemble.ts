import type { ContactChunk } from '../../domain/contact.ts'
import type { Shelf } from '../../domain/entry.ts'
import type { Glossary } from '../../domain/glossary.ts'
import { manifestFormat, type ChunkRef, type Manifest, type Pointer, type ShelfRef } from '../../domain/manifest.ts'
import { encodeRecord } from '../../pack/bundle.ts'
import { bundlePath, manifestPath, pointerPath, recordPath } from '../../pack/layout.ts'
import type { CheckedFolder } from '../check/check-folder.ts'
import { hashOf } from '../hash.ts'
import type { EncodedEntry } from '../render/encoded-entry.ts'
import { bodiesBundles, catalogueBundles, type Bundle } from './bundles.ts'
import { cardOf, groupEntries, type TopicEntries } from './cards.ts'
import { withMentions } from './directory.ts'
import { chunksOf, recordOf, stored, type StoredBytes } from './record.ts'
import { verifyRecords } from './verify.ts'

/** One version of a manual, ready to be published. */
export interface PublishedFiles {
  /** Content by path, relative to the app's own address. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  readonly manifest: Manifest
  readonly pointer: Pointer
}

// Sizes of a list that one look fills, and that a change in one of them sends again.
const entriesPerShelf = 64
const contactsPerChunk = 128
const termsPerChunk = 256

interface Catalogue {
  readonly shelves: readonly (StoredBytes & { readonly ref: ShelfRef })[]
  readonly contacts: readonly (StoredBytes & { readonly ref: ChunkRef })[]
  readonly glossary: readonly (StoredBytes & { readonly ref: ChunkRef })[]
}

function chunk(value: Shelf | ContactChunk | Glossary, count: number): StoredBytes & { readonly ref: ChunkRef } {
  const { ref, content } = recordOf(value)
  return { ref: { ...ref, count }, content }
}

function catalogueOf(folder: CheckedFolder, entries: readonly EncodedEntry[], topics: readonly TopicEntries[]): Catalogue {
  const shelves = topics.flatMap(({ topic, groups }) =>
    chunksOf(groups.map(cardOf), entriesPerShelf).map((cards) => {
      const { ref, content } = chunk({ entries: cards }, cards.length)
      return { ref: { ...ref, topic }, content }
    }),
  )
  const contacts = chunksOf(withMentions(folder.directory.contacts, entries), contactsPerChunk)
  return {
    shelves,
    contacts: contacts.map((part) => chunk({ contacts: part }, part.length)),
    glossary: chunksOf(folder.terms, termsPerChunk).map((part) => chunk({ terms: part }, part.length)),
  }
}

/** The newest date; a month comes before the days in it. */
const newest = (dates: readonly string[]): string | undefined => dates.reduce<string | undefined>((last, date) => (last === undefined || date > last ? date : last), undefined)

function manifestOf({ manual }: CheckedFolder, entries: readonly EncodedEntry[], topics: readonly TopicEntries[], catalogue: Catalogue, bundles: readonly Bundle[]): Manifest {
  const date = newest(entries.flatMap(({ updated }) => updated ?? []))
  const count = new Map(topics.map(({ topic, groups }) => [topic, groups.length]))
  const named = { format: manifestFormat, id: manual.id, title: manual.title, ...(manual.publisher !== undefined && { publisher: manual.publisher }), languages: manual.languages }
  const content = {
    ...(date !== undefined && { date }),
    topics: manual.topics.map(({ id, title, summary, icon }) => ({ id, title, ...(summary && { summary }), ...(icon !== undefined && { icon }), entries: count.get(id) ?? 0 })),
    shelves: catalogue.shelves.map(({ ref }) => ref),
    contacts: catalogue.contacts.map(({ ref }) => ref),
    glossary: catalogue.glossary.map(({ ref }) => ref),
    bundles: bundles.map(({ ref }) => ref),
    entries: [...count.values()].reduce((sum, each) => sum + each, 0),
  }
  const version = `${date ?? 'undated'}-${hashOf(encodeRecord({ ...named, ...content })).slice(0, 8)}`
  return { ...named, version, ...content }
}

/**
 * Puts rendered entries, contacts and terms into the files of one version: each record alone, bundles of many for a
 * first installation, the manifest that names them, and the pointer to it.
 */
export function assemble(folder: CheckedFolder, entries: readonly EncodedEntry[]): PublishedFiles {
  const { topics: topicSettings, languages } = folder.manual
  const topics = groupEntries(entries, topicSettings, languages)
  const catalogue = catalogueOf(folder, entries, topics)
  const roots = [...catalogue.shelves, ...catalogue.contacts, ...catalogue.glossary]
  const bundles = [...catalogueBundles(roots), ...bodiesBundles(topics, languages)]
  const manifest = manifestOf(folder, entries, topics, catalogue, bundles)
  const manifestFile = stored(encodeRecord(manifest))
  const pointer: Pointer = { format: manifestFormat, manifest: manifestFile.ref, version: manifest.version }
  verifyRecords({ entries, ...catalogue, manifest: manifestFile, pointer })
  return {
    files: new Map([
      ...entries.map(({ sha256, body }): [string, Uint8Array<ArrayBuffer>] => [recordPath(sha256), body]),
      ...roots.map(({ ref, content }): [string, Uint8Array<ArrayBuffer>] => [recordPath(ref.sha256), content]),
      ...bundles.map(({ ref, content }): [string, Uint8Array<ArrayBuffer>] => [bundlePath(ref.sha256), content]),
      [manifestPath(manifestFile.ref.sha256), manifestFile.content],
      [pointerPath, encodeRecord(pointer)],
    ]),
    manifest,
    pointer,
  }
}
