import type { SearchIndex } from './search-index.ts'
import { eachDocument, slotOf, type SeePlaces, type Segment } from './segment.ts'
import type { AskedWord, Wording } from './wording.ts'

// How much a word weighs by where it stands. Found by measuring; see e2e/search-quality.
const parts = { title: 4, shortTitle: 4, keywords: 3, summary: 1.5, heading: 1.8, text: 2.2 } as const
const textLength = 600
const coverage = 1.5
// What has less of the question than this share of what the best document has is no answer to it.
const fewestCovered = 0.2

/** How much a word counts in a document, by the places where it stands. */
function placeScore({ partEnds, partsOf }: Segment, document: number, places: Uint32Array, count: number): number {
  const first = partsOf[document] ?? 0
  const titleLength = partEnds[first] ?? 0
  const length = partEnds[(partsOf[document + 1] ?? 1) - 1] ?? 0
  let title = false
  let keywords = false
  let summary = false
  let heading = false
  let text = 0
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

/** How much a word counts in every document. @param scores where it is written */
function scoreWord({ segments, firsts }: SearchIndex, { matches }: AskedWord, scores: Float32Array): Float32Array {
  scores.fill(0)
  segments.forEach((segment, number) => {
    const base = firsts[number] ?? 0
    let weight = 0
    const see: SeePlaces = (document, places, count) => {
      const value = weight * placeScore(segment, document, places, count)
      if (value > (scores[base + document] ?? 0)) scores[base + document] = value
    }
    for (const match of matches) {
      const slot = slotOf(segment, match.word)
      weight = match.weight
      if (slot >= 0) eachDocument(segment, slot, see)
    }
  })
  return scores
}

/** The best that any reading of the question has in each document; 0: no answer. The lists are used again for the next question. */
export interface BestScores {
  readonly best: Float32Array
  /** The number of the reading that has it. */
  readonly readingOf: Uint8Array
}

/** Where the scores of an index are worked out. With 20,000 documents, lists made anew for each letter would be collected too late. */
interface Desk extends BestScores {
  readonly sums: Float32Array
  readonly shares: Float32Array
  /** The scores of the words that were asked for last, the latest at the end: most of a question stays while it is typed. */
  readonly words: Map<AskedWord, Float32Array>
  /** Lists that are free to be written anew. */
  readonly free: Float32Array[]
}

// A few questions of some words each, and what may come next.
const mostWords = 24

const desks = new WeakMap<SearchIndex, Desk>()

function deskOf(index: SearchIndex): Desk {
  const { documents } = index
  const list = (): Float32Array => new Float32Array(documents)
  const desk = desks.get(index) ?? { best: list(), readingOf: new Uint8Array(documents), sums: list(), shares: list(), words: new Map(), free: [] }
  desks.set(index, desk)
  return desk
}

function scoresOf(index: SearchIndex, word: AskedWord, { words, free }: Desk): Float32Array {
  const scores = words.get(word) ?? scoreWord(index, word, free.pop() ?? new Float32Array(index.documents))
  words.delete(word)
  words.set(word, scores)
  return scores
}

/** Before a question, not during it: it may have more words than are kept. */
function clearDesk({ best, words, free }: Desk): void {
  best.fill(0)
  for (const [word, scores] of words) {
    if (words.size <= mostWords) return
    words.delete(word)
    free.push(scores)
  }
}

/** Puts the scores of one reading into the best. */
function scoreWording({ words, weight }: Wording, scores: readonly Float32Array[], number: number, { best, readingOf, sums, shares }: Desk, admitted: Uint8Array | undefined): void {
  const asked = words.reduce((sum, { rarity }) => sum + rarity, 0)
  let most = 0
  for (let document = 0; document < best.length; document++) {
    let sum = 0
    let covered = 0
    for (let at = 0; at < words.length; at++) {
      const value = scores[at]?.[document] ?? 0
      if (value === 0 || admitted?.[document] === 0) continue
      const rarity = words[at]?.rarity ?? 0
      sum += value * rarity
      covered += rarity
    }
    sums[document] = sum
    if (sum === 0) continue
    const share = covered / asked
    shares[document] = share
    if (share > most) most = share
  }
  for (let document = 0; document < best.length; document++) {
    const sum = sums[document] ?? 0
    const share = shares[document] ?? 0
    if (sum === 0 || share < most * fewestCovered) continue
    const score = Math.fround(sum * weight * share ** coverage)
    if (score <= (best[document] ?? 0)) continue
    best[document] = score
    readingOf[document] = number
  }
}

/**
 * The score of every document for the reading of the question that it answers best.
 * @param admitted of each document 1, or 0 where it is filtered out; undefined: none is
 */
export function scoreAll(index: SearchIndex, wordings: readonly Wording[], admitted: Uint8Array | undefined): BestScores {
  const desk = deskOf(index)
  clearDesk(desk)
  wordings.forEach((wording, number) => scoreWording(wording, wording.words.map((word) => scoresOf(index, word, desk)), number, desk, admitted))
  return desk
}
