import type { Sha256 } from '../domain/ids.ts'
import type { Term } from '../domain/glossary.ts'
import type { ActiveManual, ContentReader } from '../storage/content-reader.ts'
import type { SearchStore } from '../storage/search-store.ts'
import { createDictionary, type Dictionary, type StoredWords } from './dictionary.ts'
import { openIndex, type SearchIndex } from './search-index.ts'
import { buildSegment, documentsPerSegment, type Segment } from './segment.ts'
import { createLookUp, type LookUp } from './wording.ts'
import { wantedOf, type Wanted } from './wanted.ts'

/** Rises when text is cut, folded, stemmed or weighed into lists in another way: a stored index of another number is made anew. */
const indexFormat = 2

export interface IndexHead {
  readonly format: number
  /** The version it was completed for; undefined while it is being made. */
  readonly version: Sha256 | undefined
  readonly words: StoredWords
}

export interface KeptIndex {
  readonly manual: ActiveManual
  readonly index: SearchIndex
  readonly lookUp: LookUp
  /** False while some of the manual is not in it yet. */
  readonly complete: boolean
}

export interface KeeperParts {
  readonly reader: ContentReader
  readonly store: SearchStore<IndexHead, Segment>
  /** Called with each state of the index that can be asked. */
  readonly show: (index: KeptIndex) => void
}

// A first index of 10,000 entries takes a while: it can be asked as it grows, and goes on after a restart.
const segmentsPerShow = 8
const segmentsPerSave = 32
// Segments smaller than this are joined when anything is made anew, so that many small updates leave few segments.
const fewDocuments = 16

const kept = (manual: ActiveManual, dictionary: Dictionary, segments: readonly Segment[], terms: readonly Term[], complete: boolean): KeptIndex => {
  const index = openIndex(dictionary, segments, terms)
  return { manual, index, lookUp: createLookUp(index), complete }
}

const headOf = (dictionary: Dictionary, version: Sha256 | undefined): IndexHead => ({ format: indexFormat, version, words: dictionary.stored() })

/** Of the segments, those whose documents all still belong to the manual. */
function intact(segments: readonly Segment[], wanted: ReadonlyMap<string, Wanted>): Segment[] {
  const whole = segments.filter(({ sources }) => sources.every((source) => wanted.has(source)))
  const covered = whole.reduce((sum, { sources }) => sum + sources.length, 0)
  return covered === wanted.size ? whole : whole.filter(({ sources }) => sources.length >= fewDocuments)
}

async function makeSegment(reader: ContentReader, batch: readonly Wanted[], dictionary: Dictionary): Promise<Segment> {
  const bodies = await reader.bodies(batch.flatMap(({ body }) => body ?? []))
  let next = 0
  const documents = batch.flatMap(({ source, body, make }) => {
    const document = make(body === undefined ? undefined : bodies[next++])
    return document ? [{ source, document }] : []
  })
  return buildSegment(crypto.randomUUID(), documents, dictionary)
}

/** Makes the index of a version out of what is stored of an older one: only what changed is read and indexed. */
async function makeIndex({ reader, store, show }: KeeperParts, manual: ActiveManual, stored: { head: IndexHead; pieces: readonly Segment[] } | undefined): Promise<void> {
  const { manifest, sha256 } = manual
  const [cards, contacts, terms] = await Promise.all([reader.cards(manifest), reader.contacts(manifest), reader.glossary(manifest)])
  const wanted = wantedOf(cards, contacts, terms)
  const dictionary = createDictionary(stored?.head.words)
  const segments = intact(stored?.pieces ?? [], wanted)
  for (const { sources } of segments) for (const source of sources) wanted.delete(source)
  const missing = [...wanted.values()]
  for (let start = 0, made = 0; start < missing.length; start += documentsPerSegment) {
    segments.push(await makeSegment(reader, missing.slice(start, start + documentsPerSegment), dictionary))
    made++
    if (made % segmentsPerShow === 0) show(kept(manual, dictionary, [...segments], terms, false))
    if (made % segmentsPerSave === 0) await store.save({ head: headOf(dictionary, undefined), pieces: segments })
  }
  const used = new Set<number>()
  for (const { words } of segments) for (const word of words) used.add(word)
  dictionary.keepOnly(used)
  show(kept(manual, dictionary, segments, terms, true))
  await store.save({ head: headOf(dictionary, sha256), pieces: segments })
}

/**
 * Brings the index to the active version. A stored one of that version is ready as it is; an older one is brought up to
 * date; without one it is made, and shown as it grows.
 */
export async function bringIndexUpToDate(parts: KeeperParts, manual: ActiveManual): Promise<void> {
  const stored = await parts.store.load()
  const usable = stored?.head.format === indexFormat ? stored : undefined
  if (usable?.head.version !== manual.sha256) return makeIndex(parts, manual, usable)
  const terms = await parts.reader.glossary(manual.manifest)
  parts.show(kept(manual, createDictionary(usable.head.words), usable.pieces, terms, true))
}
