import type { Locale } from '../domain/locale.ts'
import { fold } from './analyze.ts'
import { letterBits } from './edits.ts'
import { stemsOf } from './stems.ts'

/** The words of an index as they are stored: lists of the same length. A removed word is an empty text. */
export interface StoredWords {
  readonly words: readonly string[]
  /** Of each word, set apart by a bar; empty where its stem is the word itself. */
  readonly stems: readonly string[]
  /** Each word as it was first written, in small letters; empty where that is the word itself. */
  readonly written: readonly string[]
  /** Of each word, the number of its language in `languageList`. */
  readonly languageOf: Uint8Array<ArrayBuffer>
  readonly languageList: readonly Locale[]
}

/** Every word of the manual, once for each language it stands in. A word's number never changes while the word is used. */
export interface Dictionary {
  /** By their numbers; a removed word is an empty text. */
  readonly words: readonly string[]
  readonly languages: readonly Locale[]
  /** Letters of each word; see letterBits. */
  readonly bits: readonly number[]
  /** The number of a word as written, which gets one if it has none. */
  numberOf(written: string, language: Locale): number
  /** A word as people write it: with its accents. */
  shown(number: number): string
  stemsOf(number: number): readonly string[]
  /** The number of a folded word, or undefined. */
  find(word: string, language: Locale): number | undefined
  /** The numbers of the words of a language that have this stem. */
  withStem(stem: string, language: Locale): readonly number[]
  /** Forgets words that no document has any more. */
  keepOnly(used: ReadonlySet<number>): void
  stored(): StoredWords
}

const keyOf = (word: string, language: Locale): string => `${language}:${word}`

/** Which words have which stem; made when it is first asked for. */
function createStemIndex(words: readonly string[], languages: readonly Locale[], stemsAt: (number: number) => readonly string[]) {
  let made: Map<string, number[]> | undefined
  const make = (): Map<string, number[]> => {
    const byStem = new Map<string, number[]>()
    words.forEach((word, number) => {
      if (word === '') return
      for (const stem of stemsAt(number)) {
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

// Letters drawn out, as in titles: no part of the word.
const tatweel = /\u0640/g

const inSmallLetters = (written: string): string => written.normalize('NFC').replaceAll(tatweel, '').toLowerCase()

const noWords: StoredWords = { words: [], stems: [], written: [], languageOf: new Uint8Array(), languageList: [] }

function storedWords(words: readonly string[], stems: readonly string[], written: readonly string[], languages: readonly Locale[]): StoredWords {
  const languageList = [...new Set(languages)]
  const numbers = new Map(languageList.map((language, number) => [language, number]))
  return { words, stems, written, languageOf: Uint8Array.from(languages, (language) => numbers.get(language) ?? 0), languageList }
}

export function createDictionary(stored = noWords): Dictionary {
  const [words, stems, written] = [[...stored.words], [...stored.stems], [...stored.written]]
  const languages = Array.from(stored.languageOf, (number) => stored.languageList[number] ?? '')
  const bits = words.map(letterBits)
  const numbers = new Map(words.flatMap((word, number) => (word === '' ? [] : [[keyOf(word, languages[number] ?? ''), number]])))
  const free = words.flatMap((word, number) => (word === '' ? [number] : []))
  const stemsAt = (number: number): readonly string[] => (stems[number] || (words[number] ?? '')).split('|')
  const byStem = createStemIndex(words, languages, stemsAt)
  // The same few thousand words are met again and again: folding each of them once makes indexing three times as quick.
  const met = new Map<string, number>()
  const put = (number: number, word: string, language: Locale, stem: string, shown: string): void => {
    byStem.forget()
    written[number] = shown === word ? '' : shown
    words[number] = word
    languages[number] = language
    stems[number] = stem === word ? '' : stem
    bits[number] = letterBits(word)
  }
  const add = (word: string, asWritten: string, language: Locale): number => {
    const number = free.pop() ?? words.length
    put(number, word, language, stemsOf(asWritten, language).join('|'), inSmallLetters(asWritten))
    numbers.set(keyOf(word, language), number)
    return number
  }
  const forget = (word: string, number: number): void => {
    numbers.delete(keyOf(word, languages[number] ?? ''))
    put(number, '', '', '', '')
    free.push(number)
  }
  return {
    words,
    languages,
    bits,
    numberOf: (asWritten, language) => {
      const key = keyOf(asWritten, language)
      const known = met.get(key)
      if (known !== undefined) return known
      const word = fold(asWritten)
      const number = numbers.get(keyOf(word, language)) ?? add(word, asWritten, language)
      met.set(key, number)
      return number
    },
    shown: (number) => written[number] || (words[number] ?? ''),
    stemsOf: stemsAt,
    find: (word, language) => numbers.get(keyOf(word, language)),
    withStem: byStem.get,
    keepOnly: (used) => {
      met.clear()
      words.forEach((word, number) => word !== '' && !used.has(number) && forget(word, number))
    },
    stored: () => storedWords(words, stems, written, languages),
  }
}
