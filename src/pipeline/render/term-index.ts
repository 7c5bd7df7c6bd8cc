/** Which words of a text the glossary explains. */
import type { Term } from '../../domain/glossary.ts'
import type { EntryId } from '../../domain/ids.ts'
import type { Locale } from '../../domain/locale.ts'

/** A word of a text, with where it stands. */
interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Phrase {
  readonly term: string
  readonly words: readonly string[]
  /** An acronym is met as it is written; a name also with other capitals. */
  readonly exact: boolean
}

/** Phrases by their first word in small letters, the longest first. */
export type TermIndex = ReadonlyMap<string, readonly Phrase[]>

export interface TermPlace {
  readonly term: string
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
// What may stand between the words of one term.
const joint = /^[\s\u2010\u2011-]$/

const wordsOf = (text: string): Word[] => [...text.matchAll(word)].map(({ 0: found, index }) => ({ text: found, start: index, end: index + found.length }))

function phraseOf(term: string, text: string, exact: boolean): Phrase {
  return { term, exact, words: wordsOf(text).map(({ text: each }) => (exact ? each : each.toLowerCase())) }
}

/** Acronyms in the entry's language; where it has none, those of other languages, since they are carried over. */
function phrasesOf({ id, acronym = {}, term, definition, entry }: Term, lang: Locale): Phrase[] {
  const acronyms = acronym[lang] === undefined ? Object.values(acronym) : [acronym[lang]]
  // A name says what it means itself; only a definition or an entry adds to it.
  const names = definition !== undefined || entry !== undefined ? [term[lang] ?? []].flat() : []
  const exact = [...new Set(acronyms)].map((text) => phraseOf(id, text, true))
  // A single word, as "capacity" or "protection", stands on every page, and in other senses too.
  return exact.concat(names.map((text) => phraseOf(id, text, false)).filter(({ words }) => words.length > 1))
}

/** The phrases of a glossary for texts in one language. One that stands for two terms is left out: no guess is made. */
export function termIndex(terms: readonly Term[], lang: Locale): TermIndex {
  const byText = new Map<string, Phrase[]>()
  for (const phrase of terms.flatMap((term) => phrasesOf(term, lang))) {
    const key = phrase.words.join(' ')
    byText.set(key, [...(byText.get(key) ?? []), phrase])
  }
  const index = new Map<string, Phrase[]>()
  for (const phrases of byText.values()) {
    const [phrase] = phrases
    const [first] = phrase?.words ?? []
    if (!phrase || first === undefined || phrases.some(({ term }) => term !== phrase.term)) continue
    const key = first.toLowerCase()
    index.set(key, [...(index.get(key) ?? []), phrase].sort((a, b) => b.words.length - a.words.length))
  }
  return index
}

const stands = ({ words, exact }: Phrase, text: string, found: readonly Word[], at: number): boolean =>
  words.every((wanted, offset) => {
    const here = found[at + offset]
    const before = found[at + offset - 1]
    if (!here || (exact ? here.text : here.text.toLowerCase()) !== wanted) return false
    return offset === 0 || (before !== undefined && joint.test(text.slice(before.end, here.start)))
  })

const inCapitals = /^\p{Lu}{2,}$/u

/** True for a word in capitals beside others in capitals, as in "GO AHEAD": they are spoken loud, and no acronyms. */
function isLoud({ exact, words }: Phrase, found: readonly Word[], at: number, index: TermIndex): boolean {
  const neighbours = [found[at - 1]?.text, found[at + words.length]?.text]
  return exact && neighbours.some((text) => text !== undefined && inCapitals.test(text) && !index.has(text.toLowerCase()))
}

/** The terms in a text, from its beginning; where one lies within another, the longer one. */
export function termsIn(text: string, index: TermIndex): TermPlace[] {
  const found = wordsOf(text)
  const places: TermPlace[] = []
  for (let at = 0; at < found.length; ) {
    const phrase = index.get(found[at]?.text.toLowerCase() ?? '')?.find((each) => stands(each, text, found, at))
    const start = found[at]?.start
    const end = phrase && found[at + phrase.words.length - 1]?.end
    if (phrase && start !== undefined && end !== undefined && !isLoud(phrase, found, at, index)) places.push({ term: phrase.term, start, end })
    at += phrase?.words.length ?? 1
  }
  return places
}

/** The terms that an entry does not explain itself. */
export const termsOutside = (entry: EntryId, terms: readonly Term[]): Set<string> => new Set(terms.flatMap((term) => (term.entry === entry ? [] : [term.id])))
