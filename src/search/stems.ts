import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { baseLanguage, type Locale } from '../domain/locale.ts'
import { fold } from './analyze.ts'

type Stemmer = (word: string) => string

// Conjunctions and prepositions are written onto the article; the stemmer knows only some of these pairs.
const arabicParticles = /^(?:و?ال|[فوبك]ال|ولل|لل)(?=..)/

/** The stemmer takes one suffix at a time, and folding has changed some letters it looks for: so its own result goes in again. */
const arabicTwice: Stemmer = (word) => arabic(arabic(word.replace(arabicParticles, '')))

const stemmers: Readonly<Record<string, Stemmer | undefined>> = { en: english, fr: french, es: spanish, ar: arabicTwice }

/** Languages whose word forms are known. */
export const stemmedLanguages = Object.keys(stemmers)

const fewestLetters = 3

/**
 * The stems of a word, folded: of the word as written and without its accents, since people leave them out.
 * @param written the word in small or capital letters, with its accents
 * @returns the folded word itself in a language without stemmer
 */
export function stemsOf(written: string, language: Locale): readonly string[] {
  const folded = fold(written)
  const stem = stemmers[baseLanguage(language)]
  if (!stem || folded.length < fewestLetters || /\d/.test(folded)) return [folded]
  const lower = written.toLowerCase()
  const plain = stem(folded)
  const accented = lower === folded ? plain : fold(stem(lower))
  return accented === plain ? [plain] : [accented, plain]
}
