/** Where an asked word stands in a document. */
export interface PlacesOfWord {
  readonly rarity: number
  /** In rising order of place. */
  readonly places: readonly { readonly place: number; readonly weight: number }[]
}

export interface Closeness {
  /** What words that stand together add to a score. */
  readonly bonus: number
  readonly section: number | undefined
  readonly bestSection: number | undefined
}

// Two words side by side are a phrase; a few words apart they speak of one thing.
const near: readonly (readonly [gap: number, share: number])[] = [
  [1, 1],
  [2, 0.6],
  [4, 0.3],
  [8, 0.15],
]
const phrase = 2.5
const phraseInTitle = 3
// What a title begins with is what it is about.
const phraseAtItsStart = 3.6
const heading = 1.6
const firstSectionPart = 3

const shareOf = (gap: number): number => near.find(([most]) => Math.abs(gap) <= most)?.[1] ?? 0

/** The best of the places at which the second word stands near the first. */
function pairBonus(first: PlacesOfWord, second: PlacesOfWord, titleEnd: number): number {
  let best = 0
  let from = 0
  for (const { place, weight } of first.places) {
    while ((second.places[from]?.place ?? Infinity) < place - 8) from++
    for (let at = from; (second.places[at]?.place ?? Infinity) <= place + 8; at++) {
      const other = second.places[at]
      if (!other || other.place === place) continue
      const inOrder = other.place > place ? 1 : 0.5
      const where = place === 0 ? phraseAtItsStart : place < titleEnd ? phraseInTitle : 1
      const value = shareOf(other.place - place) * inOrder * Math.min(weight, other.weight) * where
      if (value > best) best = value
    }
  }
  return best * Math.min(first.rarity, second.rarity) * phrase
}

interface SectionScore {
  score: number
  covered: number
}

function sectionScores(words: readonly PlacesOfWord[], ends: Uint32Array): Map<number, SectionScore> {
  const sections = new Map<number, SectionScore>()
  for (const { rarity, places } of words) {
    const best = new Map<number, number>()
    let part = 0
    for (const { place, weight } of places) {
      while ((ends[part] ?? Infinity) <= place) part++
      if (part < firstSectionPart) continue
      const section = (part - firstSectionPart) >> 1
      const value = weight * (part % 2 === 1 ? heading : 1)
      const known = best.get(section) ?? 0
      // Each further time adds a little, so that of two sections the one about it wins.
      best.set(section, Math.max(known, value) + 0.03 * value)
    }
    for (const [section, value] of best) {
      const known = sections.get(section) ?? { score: 0, covered: 0 }
      sections.set(section, { score: known.score + value * rarity, covered: known.covered + rarity })
    }
  }
  return sections
}

/** Of the words, the share that stands before the first section: in title, keywords and summary. */
function coveredAbove(words: readonly PlacesOfWord[], end: number): number {
  return words.reduce((sum, { rarity, places }) => sum + ((places[0]?.place ?? Infinity) < end ? rarity : 0), 0)
}

/**
 * How close together the asked words stand in a document, and in which of its sections.
 * @param ends where each part of the document ends
 */
export function closeness(words: readonly PlacesOfWord[], ends: Uint32Array): Closeness {
  let bonus = 0
  for (let at = 1; at < words.length; at++) {
    const [first, second] = [words[at - 1], words[at]]
    if (first && second) bonus += pairBonus(first, second, ends[0] ?? 0)
  }
  const [best] = [...sectionScores(words, ends)].sort(([, a], [, b]) => b.covered - a.covered || b.score - a.score)
  if (!best) return { bonus, section: undefined, bestSection: undefined }
  const [bestSection, { covered }] = best
  const above = coveredAbove(words, ends[1] ?? 0)
  return { bonus, bestSection, section: covered > above ? bestSection : undefined }
}
