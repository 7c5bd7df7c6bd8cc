import type { EntryId } from '../../domain/ids.ts'
import type { Locale } from '../../domain/locale.ts'
import type { CheckedFolder } from '../check/check-folder.ts'
import type { EncodedEntry } from '../render/encoded-entry.ts'
import { missingTranslations, pastReview } from './gaps.ts'

export interface LanguageStatistics {
  readonly lang: Locale
  readonly entries: number
  readonly words: number
  /** Entries that other languages have. */
  readonly missing: readonly EntryId[]
}

interface Place {
  readonly file: string
  readonly line: number
}

/** What an editor wants to know of the manual as a whole. */
export interface Statistics {
  readonly entries: number
  readonly contacts: number
  readonly terms: number
  readonly languages: readonly LanguageStatistics[]
  readonly pastReview: readonly (Place & { readonly date: string })[]
  /** Paragraphs, list items and table rows with a figure and without a source mark. */
  readonly unsourced: readonly (Place & { readonly text: string })[]
  readonly uncheckedContacts: readonly string[]
}

/** @param today decides which entries are past their review */
export function statisticsOf(folder: CheckedFolder, entries: readonly EncodedEntry[], today: Date): Statistics {
  const { languages } = folder.manual
  return {
    entries: new Set(entries.map(({ id }) => id)).size,
    contacts: folder.directory.contacts.length,
    terms: folder.terms.length,
    languages: missingTranslations(languages, entries).map(({ lang, entries: missing }) => {
      const own = entries.filter((entry) => entry.lang === lang)
      return { lang, entries: own.length, words: own.reduce((sum, { words }) => sum + words, 0), missing }
    }),
    pastReview: pastReview(entries, today).flatMap(({ file, reviewBy }) => (reviewBy ? [{ file, ...reviewBy }] : [])),
    unsourced: entries.flatMap(({ file, unsourced }) => unsourced.map((figure) => ({ file, ...figure }))),
    uncheckedContacts: folder.directory.contacts.flatMap(({ id, checked }) => (checked === undefined ? [id] : [])),
  }
}
