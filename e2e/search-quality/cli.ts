/** `tsx e2e/search-quality/cli.ts`: prints how many known questions the search answers, and which it does not. */
import { measureSearchQuality, type Quality } from './measure.ts'

const share = (value: number): string => value.toFixed(3).padStart(6)
const line = ({ group, queries, recallAt1, recallAt5, meanReciprocalRank }: Quality): string =>
  `${group.padEnd(16)}${String(queries).padStart(5)}  ${share(recallAt1)}  ${share(recallAt5)}  ${share(meanReciprocalRank)}`

const { all, byLanguage, byKind, answered, time } = await measureSearchQuality()
console.log('group          queries     @1      @5     MRR')
for (const quality of [all, ...byLanguage, ...byKind]) console.log(line(quality))
console.log(`\n${time.p50.toFixed(1)} ms p50, ${time.p95.toFixed(1)} ms p95 for one question\n`)
for (const { language, kind, query, place } of answered) {
  if (place === undefined || place > 1) console.log(`${language} ${kind}: “${query}” ${place === undefined ? 'not among ten' : `in place ${place}`}`)
}
