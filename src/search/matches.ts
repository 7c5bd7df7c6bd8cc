import { bitCount, edits, editsAllowed, letterBits } from './edits.ts'
import { numberLanguage } from './search-document.ts'
import type { SearchIndex } from './search-index.ts'
import { stemsOf, stemmedLanguages } from './stems.ts'

/** How a word of the manual answers a word that was typed: itself, another form of it, begun by it, or mistyped. */
export type Likeness = 'exact' | 'form' | 'start' | 'slip'

export interface Match {
  /** The word's number in the dictionary. */
  readonly word: number
  readonly likeness: Likeness
  /** 1 for the word itself, less for what is only like it. */
  readonly weight: number
}

export interface QueryWord {
  readonly text: string
  /** True while the word may go on: it is the last one typed. */
  readonly open: boolean
  /** True for words that nobody typed: they are neither begun nor mistyped. */
  readonly given: boolean
}

const weights = { form: 0.85, start: 0.7, startBefore: 0.45, slip: 0.6, secondSlip: 0.42, slipInStart: 0.4, otherFirstLetter: 0.9 } as const
// Two letters begin hundreds of words; those that stand in most documents are what the person may mean.
const mostStarts = 16
const mostSlips = 12

function exactMatches(text: string, { dictionary, documentsIn }: SearchIndex): Match[] {
  return ['', numberLanguage, ...stemmedLanguages, ...documentsIn.keys()]
    .flatMap((language) => dictionary.find(text, language) ?? [])
    .filter((word, at, all) => all.indexOf(word) === at)
    .map((word) => ({ word, likeness: 'exact', weight: 1 }))
}

function formMatches(text: string, exact: ReadonlySet<number>, { dictionary }: SearchIndex): Match[] {
  const found = new Set<number>()
  for (const language of stemmedLanguages) {
    const known = dictionary.find(text, language)
    // What the dictionary knows of the word includes its accents, which the person may have left out.
    const stems = new Set([...stemsOf(text, language), ...(known === undefined ? [] : dictionary.stemsOf(known))])
    for (const stem of stems) for (const word of dictionary.withStem(stem, language)) if (!exact.has(word)) found.add(word)
  }
  return [...found].map((word) => ({ word, likeness: 'form', weight: weights.form }))
}

function startMatches({ text, open }: QueryWord, known: ReadonlySet<number>, { dictionary, documentsWith }: SearchIndex): Match[] {
  const { words, languages } = dictionary
  const found: number[] = []
  for (let number = 0; number < words.length; number++) {
    if (words[number]?.startsWith(text) && languages[number] !== numberLanguage && !known.has(number)) found.push(number)
  }
  const base = open ? weights.start : weights.startBefore
  return found
    .sort((a, b) => (documentsWith[b] ?? 0) - (documentsWith[a] ?? 0))
    .slice(0, mostStarts)
    .map((word) => ({ word, likeness: 'start', weight: base * (0.6 + (0.4 * text.length) / (words[word]?.length ?? 1)) }))
}

function slipWeight({ text, open }: QueryWord, word: string, most: number): number {
  const { whole, start } = edits(text, word, most)
  const base = whole === 1 ? weights.slip : whole <= most ? weights.secondSlip : open && start <= most ? (weights.slipInStart / start) * (text.length / word.length) ** 0.25 : 0
  return word[0] === text[0] ? base : base * weights.otherFirstLetter
}

function slipMatches(query: QueryWord, known: ReadonlySet<number>, { dictionary, documentsWith }: SearchIndex): Match[] {
  const { text, open } = query
  const most = /\d/.test(text) ? 0 : editsAllowed(text.length)
  if (most === 0) return []
  const bits = letterBits(text)
  const found: Match[] = []
  dictionary.bits.forEach((wordBits, number) => {
    // Each edit brings in one letter at most, and takes one out. A word still being typed may have any more.
    if (bitCount(bits & ~wordBits) > most || (!open && bitCount(wordBits & ~bits) > most)) return
    const word = dictionary.words[number] ?? ''
    if (word.length < text.length - most || (!open && word.length > text.length + most) || known.has(number)) return
    const weight = slipWeight(query, word, most)
    if (weight > 0) found.push({ word: number, likeness: 'slip', weight })
  })
  return found.sort((a, b) => b.weight - a.weight || (documentsWith[b.word] ?? 0) - (documentsWith[a.word] ?? 0)).slice(0, mostSlips)
}

// Fewer digits among other words are a year or an amount.
const longNumber = /^\d{5,}$/

/** The words of the manual that a typed word may mean, the likest first. */
export function matchesOf(query: QueryWord, index: SearchIndex): Match[] {
  const exact = exactMatches(query.text, index)
  const known = new Set(exact.map(({ word }) => word))
  const numbers = longNumber.test(query.text) ? numbersWith(query.text, index).filter(({ word }) => !known.has(word)) : []
  const certain = [...exact, ...formMatches(query.text, known, index), ...numbers]
  if (query.given) return certain
  certain.forEach(({ word }) => known.add(word))
  const starts = startMatches(query, known, index)
  starts.forEach(({ word }) => known.add(word))
  // A word that is there was hardly mistyped.
  const slips = exact.length > 0 ? [] : slipMatches(query, known, index)
  const doubt = known.size > 0 ? 0.7 : 1
  return [...certain, ...starts, ...slips.map((match) => ({ ...match, weight: match.weight * doubt }))].sort((a, b) => b.weight - a.weight)
}

// Fewer digits stand in half of all numbers.
const fewestDigits = 4

/**
 * Telephone numbers that are these digits, as short codes are, or have them in them: in any grouping, with or without the
 * country's code. The whole number first.
 */
export function numbersWith(digits: string, { dictionary }: SearchIndex): Match[] {
  const whole = dictionary.find(digits, numberLanguage)
  const exact: Match[] = whole === undefined ? [] : [{ word: whole, likeness: 'exact', weight: 1 }]
  const wanted = digits.replace(/^0+/, '')
  if (wanted.length < fewestDigits) return exact
  const others = dictionary.words.flatMap((text, word) =>
    word !== whole && dictionary.languages[word] === numberLanguage && text.includes(wanted)
      ? [{ word, likeness: text === wanted ? 'exact' : 'start', weight: text.endsWith(wanted) ? 1 : 0.8 } as const]
      : [],
  )
  return [...exact, ...others]
}
