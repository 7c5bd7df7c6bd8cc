import type { Term } from '../domain/glossary.ts'
import type { Locale } from '../domain/locale.ts'
import type { Dictionary } from './dictionary.ts'
import { glossaryForms, type GlossaryForm } from './glossary-bridge.ts'
import type { Segment } from './segment.ts'

/** An index ready to be asked: its segments one after another, so that each document has one number. */
export interface SearchIndex {
  readonly dictionary: Dictionary
  readonly segments: readonly Segment[]
  /** The number of the first document of each segment. */
  readonly firsts: readonly number[]
  readonly documents: number
  /** In how many documents each word of the dictionary stands. */
  readonly documentsWith: Uint32Array
  readonly documentsIn: ReadonlyMap<Locale, number>
  readonly glossary: readonly GlossaryForm[]
}

export function openIndex(dictionary: Dictionary, segments: readonly Segment[], terms: readonly Term[]): SearchIndex {
  const documentsWith = new Uint32Array(dictionary.words.length)
  const documentsIn = new Map<Locale, number>()
  const firsts: number[] = []
  let documents = 0
  for (const { words, counts, heads } of segments) {
    firsts.push(documents)
    documents += heads.length
    words.forEach((word, slot) => (documentsWith[word] = (documentsWith[word] ?? 0) + (counts[slot] ?? 0)))
    for (const { lang } of heads) documentsIn.set(lang, (documentsIn.get(lang) ?? 0) + 1)
  }
  return { dictionary, segments, firsts, documents, documentsWith, documentsIn, glossary: glossaryForms(terms) }
}
