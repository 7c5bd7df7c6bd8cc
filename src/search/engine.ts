import MiniSearch, { type SearchResult } from 'minisearch'
import { words } from './analyze.ts'
import type { SearchDocument } from './documents.ts'

/** Finds documents by what a person types: any part of the words, with slips. Pure: the same documents give the same answers. */
export interface SearchEngine {
  find(query: string, limit: number): readonly SearchHit[]
}

export interface SearchHit {
  readonly document: SearchDocument
  /** Higher is better; comparable only within one answer. */
  readonly score: number
}

// One slip from 4 letters on, two from 8: shorter words have too many neighbours.
const slips = (term: string): number | false => (term.length < 4 ? false : term.length < 8 ? 1 : 2)

export function createSearchEngine(documents: readonly SearchDocument[]): SearchEngine {
  const byKey = new Map(documents.map((document) => [document.key, document]))
  const index = new MiniSearch<SearchDocument>({
    idField: 'key',
    fields: ['title', 'terms', 'more'],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 4, terms: 2 }, prefix: true, fuzzy: slips, weights: { prefix: 0.6, fuzzy: 0.3 } },
  })
  index.addAll(documents)
  return {
    find: (query, limit) => {
      const every = index.search(query, { combineWith: 'AND' })
      // A natural phrase has words that no title has; then those with most of the words come first.
      const results: SearchResult[] = every.length > 0 ? every : index.search(query, { combineWith: 'OR' })
      return results.slice(0, limit).flatMap(({ id, score }) => {
        const document = byKey.get(String(id))
        return document ? [{ document, score }] : []
      })
    },
  }
}
