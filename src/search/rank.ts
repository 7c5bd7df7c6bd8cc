import type { Locale } from '../domain/locale.ts'
import { closeness, type PlacesOfWord } from './closeness.ts'
import { foundKinds, type FoundKind } from './found-kind.ts'
import { scoreAll, type BestScores } from './score.ts'
import type { DocumentHead } from './search-document.ts'
import type { SearchIndex } from './search-index.ts'
import { eachDocument, slotOf, type Segment } from './segment.ts'
import type { Wording } from './wording.ts'

export interface RankOptions {
  /** The person's language: of two equal texts theirs comes first. */
  readonly language: Locale
  /** Absent: everything is. */
  readonly admits?: ((head: DocumentHead) => boolean) | undefined
  /** True for what the person saved or opened lately. */
  readonly isOwn: (head: DocumentHead) => boolean
  /** How many of a kind will be shown, where these are more than a few. */
  readonly most?: number
}

export interface Ranked {
  /** The index that it was found in. */
  readonly index: SearchIndex
  readonly head: DocumentHead
  /** Higher is better; comparable only within one answer. */
  readonly score: number
  /** Index of the section to land on; undefined: the document's beginning. */
  readonly section: number | undefined
  /** Index of the section in which most of the words stand. */
  readonly bestSection: number | undefined
  readonly wording: Wording
}

/** How many entries, contacts and terms answer, each counted once however many languages it is in. */
export type Totals = Readonly<Record<FoundKind, number>>

const kindWeights: Record<FoundKind, number> = { entry: 1, contact: 1, term: 0.8 }
const ownWeight = 1.1
const languageWeight = 1.15
// Of each kind, so that many entries do not crowd out the one contact.
const looksCloserAt: Record<FoundKind, number> = { entry: 64, contact: 32, term: 16 }
// An entry is there once in each language.
const variantsOfOne = 4

interface Candidate {
  readonly segment: Segment
  readonly document: number
  readonly wording: Wording
  readonly score: number
}

// Plain loops from here: each number that is handed to a function for each of 20,000 documents is made anew, and collected.

function countFound({ kinds, sames, documents }: SearchIndex, best: Float32Array): Totals {
  const counts = foundKinds.map(() => 0)
  const seen = new Uint8Array(documents)
  for (let document = 0; document < documents; document++) {
    const same = sames[document] ?? 0
    if (best[document] === 0 || seen[same] === 1) continue
    seen[same] = 1
    const kind = kinds[document] ?? 0
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  const [entry = 0, contact = 0, term = 0] = counts
  return { entry, contact, term }
}

/** Puts a number among the highest, the lowest of which stands first and gives way. */
function putAmong(highest: Float32Array, value: number): void {
  let place = 0
  for (; place + 1 < highest.length && (highest[place + 1] ?? 0) < value; place++) highest[place] = highest[place + 1] ?? 0
  highest[place] = value
}

/** Of each kind, the score from which on a document is looked at more closely; 0 where there are few. */
function limits({ kinds }: SearchIndex, best: Float32Array, most: number): number[] {
  const highest = foundKinds.map((kind) => new Float32Array(Math.max(looksCloserAt[kind], most * variantsOfOne)))
  for (let document = 0; document < best.length; document++) {
    const score = best[document] ?? 0
    const ofKind = score === 0 ? undefined : highest[kinds[document] ?? 0]
    if (ofKind && score > (ofKind[0] ?? 0)) putAmong(ofKind, score)
  }
  return highest.map(([lowest = 0]) => lowest)
}

function candidates(index: SearchIndex, wordings: readonly Wording[], { best, readingOf }: BestScores, most: number): { found: Candidate[]; totals: Totals } {
  const from = limits(index, best, most)
  const found: Candidate[] = []
  index.segments.forEach((segment, number) => {
    const base = index.firsts[number] ?? 0
    for (let document = 0; document < segment.heads.length; document++) {
      const score = best[base + document] ?? 0
      const wording = wordings[readingOf[base + document] ?? 0]
      if (wording && score > 0 && score >= (from[index.kinds[base + document] ?? 0] ?? 0)) found.push({ segment, document, wording, score })
    }
  })
  return { found, totals: countFound(index, best) }
}

/**
 * The places of each asked word in some documents of one segment. Lists are read from their beginning: once for all of the
 * documents, not once for each.
 */
function placesIn(segment: Segment, { words }: Wording, documents: readonly number[]): Map<number, readonly PlacesOfWord[]> {
  const lists = words.map(({ matches }) => {
    const places = new Map(documents.map((document) => [document, [] as { place: number; weight: number }[]]))
    for (const { word, weight } of matches) {
      const slot = slotOf(segment, word)
      if (slot < 0) continue
      eachDocument(segment, slot, (document, found, count) => {
        const list = places.get(document)
        if (list) for (let at = 0; at < count; at++) list.push({ place: found[at] ?? 0, weight })
      })
    }
    return places
  })
  const inOrder = (document: number): PlacesOfWord[] =>
    words.map(({ rarity }, at) => ({ rarity, places: (lists[at]?.get(document) ?? []).sort((a, b) => a.place - b.place) }))
  return new Map(documents.map((document) => [document, inOrder(document)]))
}

/** Where the words that each candidate was found by stand in it. */
function placesOf(found: readonly Candidate[]): (candidate: Candidate) => readonly PlacesOfWord[] {
  const groups = new Map<Segment, Map<Wording, number[]>>()
  for (const { segment, wording, document } of found) {
    const inSegment = groups.get(segment) ?? new Map<Wording, number[]>()
    groups.set(segment, inSegment.set(wording, [...(inSegment.get(wording) ?? []), document]))
  }
  const places = new Map([...groups].map(([segment, inSegment]) => [segment, new Map([...inSegment].map(([wording, documents]) => [wording, placesIn(segment, wording, documents)]))]))
  return ({ segment, wording, document }) => places.get(segment)?.get(wording)?.get(document) ?? []
}

/** Of each document 1, or 0 where it is filtered out. */
function admittedOf({ segments, firsts, documents }: SearchIndex, admits: RankOptions['admits']): Uint8Array | undefined {
  if (!admits) return undefined
  const admitted = new Uint8Array(documents)
  segments.forEach(({ heads }, number) => {
    const base = firsts[number] ?? 0
    heads.forEach((head, document) => (admitted[base + document] = admits(head) ? 1 : 0))
  })
  return admitted
}

/** The documents that answer a question, the best first: of each kind a few dozen. And how many there are in all. */
export function rankAll(index: SearchIndex, wordings: readonly Wording[], { language, admits, isOwn, most = 0 }: RankOptions): { ranked: Ranked[]; totals: Totals } {
  const { found, totals } = candidates(index, wordings, scoreAll(index, wordings, admittedOf(index, admits)), most)
  const places = placesOf(found)
  const ranked = found
    .flatMap((candidate): Ranked[] => {
      const { segment, document, wording, score } = candidate
      const head = segment.heads[document]
      if (!head) return []
      const ends = segment.partEnds.subarray(segment.partsOf[document], segment.partsOf[document + 1])
      const { bonus, section, bestSection } = closeness(places(candidate), ends)
      const push = kindWeights[head.kind] * (isOwn(head) ? ownWeight : 1) * (head.lang === language ? languageWeight : 1)
      return [{ index, head, score: (score + bonus * wording.weight) * push, section, bestSection, wording }]
    })
    .sort((a, b) => b.score - a.score)
  return { ranked, totals }
}

/** The documents that answer a question, the best first: of each kind a few dozen. */
export const rank = (...asked: Parameters<typeof rankAll>): Ranked[] => rankAll(...asked).ranked
