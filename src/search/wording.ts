import { fold, withoutHyphens, words } from './analyze.ts'
import { rewordings } from './glossary-bridge.ts'
import { matchesOf, numbersWith, type Match, type QueryWord } from './matches.ts'
import type { SearchIndex } from './search-index.ts'
import { askingWords, isSmall } from './small-words.ts'

/** A typed word with what it may mean, and how much it says: a rare word says more. */
export interface AskedWord {
  readonly text: string
  readonly matches: readonly Match[]
  readonly rarity: number
}

/** One way to read the question: as it was typed, or with other words of the glossary. */
export interface Wording {
  readonly words: readonly AskedWord[]
  readonly weight: number
}

const weightOfRewording = 0.9
// A word of which nothing is known says about as much as a rare one.
const unknownRarity = 4
// Words such as "how" and "the" carry little; what they add is for phrases.
const smallRarity = 0.3
const mostWords = 12

function rarityOf(text: string, matches: readonly Match[], { dictionary, documentsWith, documentsIn, documents }: SearchIndex): number {
  const sure = matches.filter(({ likeness }) => likeness === 'exact' || likeness === 'form')
  const shares = (sure.length > 0 ? sure : matches).map(({ word }) => (documentsWith[word] ?? 0) / (documentsIn.get(dictionary.languages[word] ?? '') ?? documents))
  const rarity = shares.length === 0 ? unknownRarity : Math.log(1 + 1 / Math.min(1, Math.max(...shares)))
  return isSmall(text) ? rarity * smallRarity : rarity
}

const looksLikeNumber = /^[\d\s()+./-]+$/

/** What a run of digits says: of all numbers of its length, few are it; one that has it somewhere in it says half as much. */
const rarityOfDigits = (digits: string, isWhole: boolean): number => Math.max(unknownRarity, Math.log(10) * ((isWhole ? 2 : 1) * digits.length - 2))

/** The question as a telephone number or a short code. */
function asNumber(folded: string, index: SearchIndex): Wording[] {
  const digits = looksLikeNumber.test(folded) ? folded.replaceAll(/\D/g, '') : ''
  const matches = numbersWith(digits, index)
  const [best] = matches
  return best ? [{ words: [{ text: digits, matches, rarity: rarityOfDigits(digits, best.likeness === 'exact') }], weight: 1 }] : []
}

const joined = (digits: string): string => (/^\d{1,3}(?:\s\d{3})+\s*$/.test(digits) ? digits.replaceAll(/\s(?=\d)/g, '') : digits)

/**
 * The question with parts of words set together, where they were typed apart: thousands, as the manual's are read, and what
 * is joined by hyphens, whose last part may be a letter only.
 */
function joinedUp(folded: string): string[][] {
  const ways = [folded.replaceAll(/\d[\d\s]*/g, joined), withoutHyphens(folded)]
  return ways.filter((way) => way !== folded).map(words)
}

/** Looks words up in an index, each once. */
export type LookUp = (word: QueryWord) => AskedWord

// Typing asks for the same words again and again.
const mostRemembered = 500

export function createLookUp(index: SearchIndex): LookUp {
  const known = new Map<string, AskedWord>()
  return (word) => {
    const key = `${word.text} ${word.open} ${word.given}`
    let asked = known.get(key)
    if (!asked) {
      const matches = matchesOf(word, index)
      asked = { text: word.text, matches, rarity: rarityOf(word.text, matches, index) }
      if (known.size > mostRemembered) known.clear()
      known.set(key, asked)
    }
    return asked
  }
}

/** All ways to read a question. The first is as it was typed. */
export function readQuestion(question: string, index: SearchIndex, lookUp: LookUp = createLookUp(index)): Wording[] {
  const typed = words(question).slice(0, mostWords)
  const open = /[\p{L}\p{N}\p{M}]$/u.test(question)
  const asked = (list: readonly string[], given: ReadonlySet<string>): AskedWord[] =>
    list.map((text, position) => lookUp({ text, open: open && position === list.length - 1, given: given.has(text) }))
  const others = rewordings(typed, index.glossary, askingWords(question)).map(({ words: list, given }): Wording => ({ words: asked(list, given), weight: weightOfRewording }))
  const folded = fold(question)
  const joins = joinedUp(folded).map((list): Wording => ({ words: asked(list, new Set()), weight: 1 }))
  return [{ words: asked(typed, new Set()), weight: 1 }, ...asNumber(folded, index), ...joins, ...others]
}
