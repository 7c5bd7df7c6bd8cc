import type { Term } from '../domain/glossary.ts'
import type { Locale } from '../domain/locale.ts'
import type { Dictionary } from './dictionary.ts'
import { foundKinds } from './found-kind.ts'
import { glossaryForms, type GlossaryForm } from './glossary-bridge.ts'
import type { Segment } from './segment.ts'

/** An index ready to be asked: its segments one after another, so that each document has one number. */
export interface SearchIndex {
  readonly dictionary: Dictionary
  readonly segments: readonly Segment[]
  /** The number of the first document of each segment. */
  readonly firsts: readonly number[]
  readonly documents: number
  /** Of each document: the number of its kind in `foundKinds`, and that of the first document of the same entry, contact or term. */
  readonly kinds: Uint8Array
  readonly sames: Uint32Array
  /** In how many documents each word of the dictionary stands. */
  readonly documentsWith: Uint32Array
  readonly documentsIn: ReadonlyMap<Locale, number>
  readonly glossary: readonly GlossaryForm[]
}

function kindsAndSames(segments: readonly Segment[]) {
  const heads = segments.flatMap((segment) => segment.heads)
  const firstOf = new Map<string, number>()
  const sames = Uint32Array.from(heads, ({ kind, id }, document) => {
    const key = `${kind} ${id}`
    const first = firstOf.get(key) ?? document
    firstOf.set(key, first)
    return first
  })
  return { kinds: Uint8Array.from(heads, ({ kind }) => foundKinds.indexOf(kind)), sames }
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
  return { dictionary, segments, firsts, documents, ...kindsAndSames(segments), documentsWith, documentsIn, glossary: glossaryForms(terms) }
}
