import type { SearchIndex } from './search-index.ts'
import { eachDocument, slotOf, type Segment } from './segment.ts'
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

/** The score of every document for one reading of the question; 0: no answer. */
function scoreWording({ words, weight }: Wording, scores: readonly Float32Array[], documents: number): Float32Array {
  const asked = words.reduce((sum, { rarity }) => sum + rarity, 0)
  const [sums, shares] = [new Float32Array(documents), new Float32Array(documents)]
  let most = 0
  for (let document = 0; document < documents; document++) {
    let [sum, covered] = [0, 0]
    for (let at = 0; at < words.length; at++) {
      const value = scores[at]?.[document] ?? 0
      if (value === 0) continue
      const rarity = words[at]?.rarity ?? 0
      sum += value * rarity
      covered += rarity
    }
    sums[document] = sum * weight
    shares[document] = covered / asked
    most = Math.max(most, covered / asked)
  }
  return sums.map((sum, document) => {
    const share = shares[document] ?? 0
    return sum === 0 || share < most * fewestCovered ? 0 : sum * share ** coverage
  })
}

/** The score of every document for each reading of the question. @param admitted of each document 1, or 0 where it is filtered out */
export function scoreAll(index: SearchIndex, wordings: readonly Wording[], admitted: Uint8Array): Float32Array[] {
  const known = new Map<AskedWord, Float32Array>()
  const scoreOf = (word: AskedWord): Float32Array => {
    const score = known.get(word) ?? scoreWord(index, word, admitted)
    known.set(word, score)
    return score
  }
  return wordings.map((wording) => scoreWording(wording, wording.words.map(scoreOf), index.documents))
}
