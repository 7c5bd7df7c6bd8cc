import type { Locale } from '../domain/locale.ts'
import { closeness, type PlacesOfWord } from './closeness.ts'
import { foundKinds, type FoundKind } from './found-kind.ts'
import { scoreAll } from './score.ts'
import type { DocumentHead } from './search-document.ts'
import type { SearchIndex } from './search-index.ts'
import { eachDocument, slotOf, type Segment } from './segment.ts'
import type { Wording } from './wording.ts'

export interface RankOptions {
  /** The person's language: of two equal texts theirs comes first. */
  readonly language: Locale
  readonly admits: (head: DocumentHead) => boolean
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

/** The best score of every document, and the number of the wording that has it. */
function bestOf(scores: readonly Float32Array[], documents: number) {
  const [best, wording] = [new Float32Array(documents), new Uint8Array(documents)]
  scores.forEach((each, number) => {
    for (let document = 0; document < documents; document++) {
      const score = each[document] ?? 0
      if (score <= (best[document] ?? 0)) continue
      best[document] = score
      wording[document] = number
    }
  })
  return { best, wording }
}

function countFound({ kinds, sames, documents }: SearchIndex, best: Float32Array): Totals {
  const counts = foundKinds.map(() => 0)
  const seen = new Uint8Array(documents)
  best.forEach((score, document) => {
    const same = sames[document] ?? 0
    if (score === 0 || seen[same] === 1) return
    seen[same] = 1
    const kind = kinds[document] ?? 0
    counts[kind] = (counts[kind] ?? 0) + 1
  })
  const [entry = 0, contact = 0, term = 0] = counts
  return { entry, contact, term }
}

/** Of each kind, the score from which on a document is looked at more closely. */
function limits({ kinds }: SearchIndex, best: Float32Array, most: number): number[] {
  return foundKinds.map((kind, number) => {
    const scores = best.filter((score, document) => score > 0 && kinds[document] === number).sort()
    return scores.at(-Math.max(looksCloserAt[kind], most * variantsOfOne)) ?? 0
  })
}

function candidates(index: SearchIndex, wordings: readonly Wording[], scores: readonly Float32Array[], most: number): { found: Candidate[]; totals: Totals } {
  const { best, wording: wordingOf } = bestOf(scores, index.documents)
  const from = limits(index, best, most)
  const found: Candidate[] = []
  index.segments.forEach((segment, number) => {
    const base = index.firsts[number] ?? 0
    for (let document = 0; document < segment.heads.length; document++) {
      const score = best[base + document] ?? 0
      const wording = wordings[wordingOf[base + document] ?? 0]
      if (wording && score > 0 && score >= (from[index.kinds[base + document] ?? 0] ?? 0)) found.push({ segment, document, wording, score })
    }
  })
  return { found, totals: countFound(index, best) }
}

/** The places of each asked word in one document. */
function placesIn({ segment, document, wording }: Candidate): PlacesOfWord[] {
  return wording.words.map(({ matches, rarity }) => {
    const places: { place: number; weight: number }[] = []
    for (const { word, weight } of matches) {
      const slot = slotOf(segment, word)
      if (slot < 0) continue
      eachDocument(segment, slot, (each, found, count) => {
        if (each === document) for (const place of found.subarray(0, count)) places.push({ place, weight })
      })
    }
    return { rarity, places: places.sort((a, b) => a.place - b.place) }
  })
}

/** The documents that answer a question, the best first: of each kind a few dozen. And how many there are in all. */
export function rankAll(index: SearchIndex, wordings: readonly Wording[], { language, admits, isOwn, most = 0 }: RankOptions): { ranked: Ranked[]; totals: Totals } {
  const admitted = Uint8Array.from(index.segments.flatMap(({ heads }) => heads.map((head) => (admits(head) ? 1 : 0))))
  const { found, totals } = candidates(index, wordings, scoreAll(index, wordings, admitted), most)
  const ranked = found
    .flatMap((candidate): Ranked[] => {
      const { segment, document, wording, score } = candidate
      const head = segment.heads[document]
      if (!head) return []
      const ends = segment.partEnds.subarray(segment.partsOf[document], segment.partsOf[document + 1])
      const { bonus, section, bestSection } = closeness(placesIn(candidate), ends)
      const push = kindWeights[head.kind] * (isOwn(head) ? ownWeight : 1) * (head.lang === language ? languageWeight : 1)
      return [{ index, head, score: (score + bonus * wording.weight) * push, section, bestSection, wording }]
    })
    .sort((a, b) => b.score - a.score)
  return { ranked, totals }
}

/** The documents that answer a question, the best first: of each kind a few dozen. */
export const rank = (...asked: Parameters<typeof rankAll>): Ranked[] => rankAll(...asked).ranked
