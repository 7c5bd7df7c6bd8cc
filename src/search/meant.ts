import type { Locale } from '../domain/locale.ts'
import { fold, writtenWords } from './analyze.ts'
import type { Match } from './matches.ts'
import type { SearchIndex } from './search-index.ts'
import type { Wording } from './wording.ts'

/** A question as an index reads it; of the wordings, the first is as it was typed. */
export interface Reading {
  readonly index: SearchIndex
  readonly wordings: readonly Wording[]
}

interface Likely extends Match {
  readonly index: SearchIndex
}

const languageOf = ({ index, word }: Likely): Locale => index.dictionary.languages[word] ?? ''

/** The likest of all indexes for each typed word. */
function likest(readings: readonly Reading[], at: number): Likely[] {
  const all = readings.flatMap(({ index, wordings }) => (wordings[0]?.words[at]?.matches ?? []).map((match): Likely => ({ ...match, index })))
  const most = Math.max(...all.map(({ weight }) => weight))
  return all.filter(({ weight }) => weight === most)
}

/**
 * What was probably meant, as people write it, when a word is there only with other letters.
 * @param readings the question in each of the indexes that were asked
 * @param language the person's: of two words that are alike, theirs is meant
 * @returns undefined when every word is there
 */
export function meant(question: string, readings: readonly Reading[], language: Locale): string | undefined {
  const typed = writtenWords(question).slice(0, readings[0]?.wordings[0]?.words.length)
  const found = typed.map((_, at) => likest(readings, at))
  const inLanguage = (matches: readonly Likely[], wanted: Locale | undefined): Likely | undefined => matches.find((match) => languageOf(match) === wanted)
  const slipOf = ([...matches]: readonly Likely[]): Likely | undefined => (matches[0]?.likeness === 'slip' ? (inLanguage(matches, language) ?? matches[0]) : undefined)
  const slip = found.map(slipOf).find((match) => match !== undefined)
  if (!slip) return undefined
  return typed
    .map(({ written }, at) => {
      const matches = found[at] ?? []
      // The words around the mistyped one are in its language, as a rule.
      const meantHere = slipOf(matches) ?? (matches[0]?.likeness === 'exact' ? (inLanguage(matches, languageOf(slip)) ?? inLanguage(matches, language) ?? matches[0]) : undefined)
      // Who typed the accents knows them.
      return meantHere && (meantHere.likeness === 'slip' || fold(written) === written.toLowerCase()) ? meantHere.index.dictionary.shown(meantHere.word) : written
    })
    .join(' ')
}
