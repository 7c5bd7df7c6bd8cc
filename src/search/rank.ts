import type { Locale } from '../domain/locale.ts'
import type { DocumentHead, FoundKind } from './search-document.ts'
import { closeness, type PlacesOfWord } from './closeness.ts'
import type { SearchIndex } from './search-index.ts'
import { eachDocument, slotOf, type Segment } from './segment.ts'
import type { AskedWord, Wording } from './wording.ts'

export interface RankOptions {
  /** The person's language: of two equal texts theirs comes first. */
  readonly language: Locale
  readonly admits: (head: DocumentHead) => boolean
  /** True for what the person saved or opened lately. */
  readonly isOwn: (head: DocumentHead) => boolean
}

export interface Ranked {
  readonly head: DocumentHead
  /** Higher is better; comparable only within one answer. */
  readonly score: number
  /** Index of the section to land on; undefined: the document's beginning. */
  readonly section: number | undefined
  /** Index of the section in which most of the words stand. */
  readonly bestSection: number | undefined
  readonly wording: Wording
}

// How much a word weighs by where it stands. Found by measuring; see e2e/search-quality.
const parts = { title: 4, shortTitle: 4, keywords: 3, summary: 1.5, heading: 1.8, text: 2.2 } as const
const textLength = 600
const coverage = 1.5
const kindWeights: Record<FoundKind, number> = { entry: 1, contact: 1, term: 0.8 }
const ownWeight = 1.1
const languageWeight = 1.15
const looksCloserAt = 64

/** How much a word counts in a document, by the places where it stands. */
function placeScore({ partEnds, partsOf }: Segment, document: number, places: Uint32Array, count: number): number {
  const first = partsOf[document] ?? 0
  const titleLength = partEnds[first] ?? 0
  const length = partEnds[(partsOf[document + 1] ?? 1) - 1] ?? 0
  let [title, keywords, summary, heading, text] = [false, false, false, false, 0]
  for (let index = 0, part = first; index < count; index++) {
    while ((partEnds[part] ?? Infinity) <= (places[index] ?? 0)) part++
    const kind = part - first
    if (kind === 0) title = true
    else if (kind === 1) keywords = true
    else if (kind === 2) summary = true
    else if (kind % 2 === 1) heading = true
    else text++
  }
  const inText = text === 0 ? 0 : (parts.text * text) / (text + 1.2 * (0.4 + 0.6 * (length / textLength)))
  return (title ? parts.title + parts.shortTitle / titleLength : 0) + (keywords ? parts.keywords : 0) + (summary ? parts.summary : 0) + (heading ? parts.heading : 0) + inText
}

/** How much a word counts in every document. */
function scoreWord(index: SearchIndex, { matches }: AskedWord, admitted: Uint8Array): Float32Array {
  const best = new Float32Array(index.documents)
  for (const { word, weight } of matches) {
    index.segments.forEach((segment, number) => {
      const slot = slotOf(segment, word)
      if (slot < 0) return
      const base = index.firsts[number] ?? 0
      eachDocument(segment, slot, (document, places, count) => {
        if (admitted[base + document] === 0) return
        const value = weight * placeScore(segment, document, places, count)
        if (value > (best[base + document] ?? 0)) best[base + document] = value
      })
    })
  }
  return best
}

/** The score of every document for one reading of the question. */
function scoreAll({ words, weight }: Wording, scoreOf: (word: AskedWord) => Float32Array): Float32Array {
  const asked = words.reduce((sum, { rarity }) => sum + rarity, 0)
  const scores = words.map(scoreOf)
  return (scores[0] ?? new Float32Array()).map((_, document) => {
    let [score, covered] = [0, 0]
    for (let at = 0; at < words.length; at++) {
      const value = scores[at]?.[document] ?? 0
      const rarity = words[at]?.rarity ?? 0
      score += value * rarity
      if (value > 0) covered += rarity
    }
    return score === 0 ? 0 : score * weight * (covered / asked) ** coverage
  })
}

interface Candidate {
  readonly segment: Segment
  readonly document: number
  readonly wording: Wording
  readonly score: number
}

function candidates(index: SearchIndex, wordings: readonly Wording[], admitted: Uint8Array): Candidate[] {
  const known = new Map<AskedWord, Float32Array>()
  const scoreOf = (word: AskedWord): Float32Array => {
    const score = known.get(word) ?? scoreWord(index, word, admitted)
    known.set(word, score)
    return score
  }
  const scores = wordings.map((wording) => scoreAll(wording, scoreOf))
  const best = (scores[0] ?? new Float32Array()).map((first, document) => scores.reduce((most, score) => Math.max(most, score[document] ?? 0), first))
  const limit = Math.max(best.slice().sort().at(-looksCloserAt) ?? 0, Number.MIN_VALUE)
  const found: Candidate[] = []
  index.segments.forEach((segment, number) => {
    const base = index.firsts[number] ?? 0
    for (let document = 0; document < segment.heads.length; document++) {
      const score = best[base + document] ?? 0
      const wording = score < limit ? undefined : wordings[scores.findIndex((each) => each[base + document] === score)]
      if (wording) found.push({ segment, document, wording, score })
    }
  })
  return found
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

/** The documents that answer a question, the best first: at most a few dozen. */
export function rank(index: SearchIndex, wordings: readonly Wording[], { language, admits, isOwn }: RankOptions): Ranked[] {
  const admitted = Uint8Array.from(index.segments.flatMap(({ heads }) => heads.map((head) => (admits(head) ? 1 : 0))))
  return candidates(index, wordings, admitted)
    .flatMap((candidate): Ranked[] => {
      const { segment, document, wording, score } = candidate
      const head = segment.heads[document]
      if (!head) return []
      const ends = segment.partEnds.subarray(segment.partsOf[document], segment.partsOf[document + 1])
      const { bonus, section, bestSection } = closeness(placesIn(candidate), ends)
      const push = kindWeights[head.kind] * (isOwn(head) ? ownWeight : 1) * (head.lang === language ? languageWeight : 1)
      return [{ head, score: (score + bonus * wording.weight) * push, section, bestSection, wording }]
    })
    .sort((a, b) => b.score - a.score)
}
