import { likelyNext } from '../../src/search/likely-next.ts'
import type { SearchIndex } from '../../src/search/search-index.ts'
import type { KnownItem } from './queries.ts'

/** How many letters are typed after the first of each question, and the share for which the answer was found ahead. */
export interface Expected {
  readonly letters: number
  readonly share: number
}

/** Types the known questions letter by letter, as people do. */
export function measureExpected(index: SearchIndex, queries: readonly KnownItem[]): Expected {
  const typed = queries.flatMap(({ query }) => Array.from(query.slice(1), (letter, at) => ({ letter, before: query.slice(0, at + 1) })))
  const expected = typed.filter(({ letter, before }) => likelyNext(before, index).includes(letter))
  return { letters: typed.length, share: expected.length / typed.length }
}
