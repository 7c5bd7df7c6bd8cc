import { rank } from '../../src/search/rank.ts'
import type { SearchIndex } from '../../src/search/search-index.ts'
import { readQuestion } from '../../src/search/wording.ts'
import type { KnownItem } from './queries.ts'

/** How well a group of questions was answered. */
export interface Quality {
  readonly group: string
  readonly queries: number
  /** Share with a right answer first, and within the first five. */
  readonly recallAt1: number
  readonly recallAt5: number
  /** Mean of one through the place of the first right answer; 0 where it is not among the first ten. */
  readonly meanReciprocalRank: number
}

/** A question and the place of the first right answer, from 1; undefined: not among the first ten. */
export interface Answered extends KnownItem {
  readonly place: number | undefined
}

export interface SearchQuality {
  readonly all: Quality
  readonly byLanguage: readonly Quality[]
  readonly byKind: readonly Quality[]
  readonly answered: readonly Answered[]
  /** Milliseconds for one question. */
  readonly time: { readonly p50: number; readonly p95: number }
}

const looksAt = 10

/** Ids of entries and contacts in the order of their scores, each once. */
export function found(index: SearchIndex, query: string, language: string): string[] {
  const ranked = rank(index, readQuestion(query, index), { language, admits: ({ kind }) => kind !== 'term', isOwn: () => false })
  return [...new Set(ranked.map(({ head }) => head.id))].slice(0, looksAt)
}

export function qualityOf(group: string, answered: readonly Answered[]): Quality {
  const share = (most: number): number => answered.filter(({ place = Infinity }) => place <= most).length / answered.length
  const reciprocal = answered.reduce((sum, { place }) => sum + (place === undefined ? 0 : 1 / place), 0)
  return { group, queries: answered.length, recallAt1: share(1), recallAt5: share(5), meanReciprocalRank: reciprocal / answered.length }
}

const groupsBy = (answered: readonly Answered[], field: 'language' | 'kind'): Quality[] =>
  [...new Set(answered.map((each) => each[field]))].map((group) => qualityOf(group, answered.filter((each) => each[field] === group)))

/** Puts the known questions to a search and counts the right answers. */
export function measureSearch(ask: (query: string, language: string) => readonly string[], queries: readonly KnownItem[]): SearchQuality {
  const times: number[] = []
  const answered = queries.map((item): Answered => {
    const start = performance.now()
    const ids = ask(item.query, item.language)
    times.push(performance.now() - start)
    const place = ids.findIndex((id) => item.ids.has(id)) + 1
    return { ...item, place: place === 0 ? undefined : place }
  })
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0
  return { all: qualityOf('all', answered), byLanguage: groupsBy(answered, 'language'), byKind: groupsBy(answered, 'kind'), answered, time: { p50: at(0.5), p95: at(0.95) } }
}
