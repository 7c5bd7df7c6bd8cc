/** What is missing or old: warnings that come from the manual as a whole. */
import { hasPassed } from '../../domain/entry.ts'
import type { EntryId } from '../../domain/ids.ts'
import type { Locale } from '../../domain/locale.ts'
import type { CheckedFolder } from '../check/check-folder.ts'
import { languageName } from '../check/language.ts'
import { byCodePoint } from '../order.ts'
import { reportOn, type Problem } from '../problem.ts'
import type { EncodedEntry } from '../render/encoded-entry.ts'

/** Entries that one language lacks. */
export interface MissingTranslations {
  readonly lang: Locale
  readonly entries: readonly EntryId[]
}

/** For each language of the manual, the entries that others have and it has not, by id. */
export function missingTranslations(languages: readonly Locale[], entries: readonly EncodedEntry[]): MissingTranslations[] {
  const all = [...new Set(entries.map(({ id }) => id))].sort(byCodePoint)
  return languages.map((lang) => {
    const there = new Set(entries.flatMap((entry) => (entry.lang === lang ? [entry.id] : [])))
    return { lang, entries: all.filter((id) => !there.has(id)) }
  })
}

export const pastReview = (entries: readonly EncodedEntry[], today: Date): EncodedEntry[] => entries.filter(({ reviewBy }) => reviewBy && hasPassed(reviewBy.date, today))

function audienceConflicts(entries: readonly EncodedEntry[], problems: Problem[]): void {
  const internal = new Set(entries.flatMap(({ id, audience }) => (audience === 'internal' ? [id] : [])))
  for (const { id, file, audience } of entries) {
    if (internal.has(id) && audience !== 'internal') reportOn(file, problems).warning('audience', 1, 'is internal in another language; lists show it as internal', 'Write `audience: internal` in all languages, or in none.')
  }
}

/** Missing translations (one warning a language), entries past their review, and audiences that differ. */
export function findGaps({ manual }: CheckedFolder, entries: readonly EncodedEntry[], today: Date): Problem[] {
  const problems: Problem[] = []
  const total = new Set(entries.map(({ id }) => id)).size
  for (const { lang, entries: missing } of missingTranslations(manual.languages, entries)) {
    if (missing.length > 0) reportOn('.', problems).warning('translation', 1, `${missing.length} of ${total} entries are not in ${languageName(lang)} (\`${lang}\`)`, 'Readers get another language until they are translated.')
  }
  for (const { file, reviewBy } of pastReview(entries, today)) {
    if (reviewBy) reportOn(file, problems).warning('review', reviewBy.line, `is past its review date ${reviewBy.date}`, 'Check the text against its sources, then move `updated` and `review_by`.')
  }
  audienceConflicts(entries, problems)
  return problems
}
