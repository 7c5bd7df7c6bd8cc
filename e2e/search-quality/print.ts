import type { Comparison } from './compare.ts'
import type { Quality, SearchQuality } from './measure.ts'

const share = (value: number): string => value.toFixed(3).padStart(7)
const figures = ({ recallAt1, recallAt5, meanReciprocalRank }: Quality): string => [recallAt1, recallAt5, meanReciprocalRank].map(share).join('')
const groupsOf = ({ all, byLanguage, byKind }: SearchQuality): readonly Quality[] => [all, ...byLanguage, ...byKind]
const timeOf = ({ time }: SearchQuality): string => `${time.p50.toFixed(1)} ms p50, ${time.p95.toFixed(1)} ms p95`

/** The share of known questions answered by language and kind, ours beside MiniSearch's, those not answered first, and what is expected. */
export function sharesOf({ own, miniSearch, expected }: Comparison): string {
  const others = new Map(groupsOf(miniSearch).map((quality) => [quality.group, quality]))
  const rows = groupsOf(own).map((quality) => {
    const other = others.get(quality.group)
    return `${quality.group.padEnd(16)}${String(quality.queries).padStart(7)}  ${figures(quality)}  ${other ? figures(other) : ''}`
  })
  const missed = own.answered.flatMap(({ language, kind, query, place }) => {
    if (place === 1) return []
    return [`  ${language} ${kind}: “${query}” ${place === undefined ? 'not among ten' : `in place ${place}`}`]
  })
  return [
    'Search: share of known questions answered'.padEnd(46) + 'MiniSearch',
    `${'group'.padEnd(16)}queries       @1     @5    MRR       @1     @5    MRR`,
    ...rows,
    'not in the first place:',
    ...missed,
    `answered before the letter was typed:${share(expected.share)} of ${expected.letters} letters`,
  ].join('\n')
}

/** The shares, and how long one question takes. */
export const qualityTables = (comparison: Comparison): string =>
  `${sharesOf(comparison)}\none question, in Node: ${timeOf(comparison.own)}; MiniSearch ${timeOf(comparison.miniSearch)}`
