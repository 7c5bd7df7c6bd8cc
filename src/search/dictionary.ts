import type { Locale } from '../domain/locale.ts'
import { fold } from './analyze.ts'
import { letterBits } from './edits.ts'
import { stemsOf } from './stems.ts'

/** The words of an index as they are stored: three lists of the same length. A removed word is an empty text. */
export interface StoredWords {
  readonly words: readonly string[]
  readonly languages: readonly Locale[]
  /** Of each word, set apart by a bar. */
  readonly stems: readonly string[]
}

/** Every word of the manual, once for each language it stands in. A word's number never changes while the word is used. */
export interface Dictionary extends StoredWords {
  /** Letters of each word; see letterBits. */
  readonly bits: readonly number[]
  /** The number of a word as written, which gets one if it has none. */
  numberOf(written: string, language: Locale): number
  /** The number of a folded word, or undefined. */
  find(word: string, language: Locale): number | undefined
  /** The numbers of the words of a language that have this stem. */
  withStem(stem: string, language: Locale): readonly number[]
  /** Forgets words that no document has any more. */
  keepOnly(used: ReadonlySet<number>): void
}

const keyOf = (word: string, language: Locale): string => `${language}:${word}`

/** Which words have which stem; made when it is first asked for. */
function createStemIndex({ words, languages, stems }: StoredWords) {
  let made: Map<string, number[]> | undefined
  const make = (): Map<string, number[]> => {
    const byStem = new Map<string, number[]>()
    words.forEach((word, number) => {
      if (word === '') return
      for (const stem of (stems[number] ?? '').split('|')) {
        const key = keyOf(stem, languages[number] ?? '')
        const known = byStem.get(key)
        if (known) known.push(number)
        else byStem.set(key, [number])
      }
    })
    return byStem
  }
  return {
    get: (stem: string, language: Locale): readonly number[] => (made ??= make()).get(keyOf(stem, language)) ?? [],
    forget: (): void => void (made = undefined),
  }
}

export function createDictionary(stored: StoredWords = { words: [], languages: [], stems: [] }): Dictionary {
  const [words, languages, stems] = [[...stored.words], [...stored.languages], [...stored.stems]]
  const bits = words.map(letterBits)
  const numbers = new Map(words.flatMap((word, number) => (word === '' ? [] : [[keyOf(word, languages[number] ?? ''), number]])))
  const free = words.flatMap((word, number) => (word === '' ? [number] : []))
  const byStem = createStemIndex({ words, languages, stems })
  // The same few thousand words are met again and again: folding each of them once makes indexing three times as quick.
  const met = new Map<string, number>()
  const put = (number: number, word: string, language: Locale, stem: string): void => {
    byStem.forget()
    words[number] = word
    languages[number] = language
    stems[number] = stem
    bits[number] = letterBits(word)
  }
  const add = (word: string, written: string, language: Locale): number => {
    const number = free.pop() ?? words.length
    put(number, word, language, stemsOf(written, language).join('|'))
    numbers.set(keyOf(word, language), number)
    return number
  }
  const forget = (word: string, number: number): void => {
    numbers.delete(keyOf(word, languages[number] ?? ''))
    put(number, '', '', '')
    free.push(number)
  }
  return {
    words,
    languages,
    stems,
    bits,
    numberOf: (written, language) => {
      const key = keyOf(written, language)
      const known = met.get(key)
      if (known !== undefined) return known
      const word = fold(written)
      const number = numbers.get(keyOf(word, language)) ?? add(word, written, language)
      met.set(key, number)
      return number
    },
    find: (word, language) => numbers.get(keyOf(word, language)),
    withStem: byStem.get,
    keepOnly: (used) => {
      met.clear()
      words.forEach((word, number) => word !== '' && !used.has(number) && forget(word, number))
    },
  }
}
