import { join } from 'node:path'
import type { EntryBody } from '../../domain/entry.ts'
import { baseLanguage } from '../../domain/locale.ts'
import { languageName } from '../check/language.ts'
import type { Problem } from '../problem.ts'
import type { EncodedEntry } from '../render/encoded-entry.ts'
import { problemReport } from './print.ts'
import { readingLevel } from './reading-level.ts'
import type { Statistics } from './statistics.ts'

// What people of many first languages read without effort; the aim of the manual's style.
const easyGrade = 10

interface ReadingLevel {
  readonly file: string
  readonly grade: number
}

/** The text of an entry, from bytes that this program has just written. */
function bodyOf({ body }: EncodedEntry): EntryBody {
  const read: EntryBody = JSON.parse(new TextDecoder().decode(body))
  return read
}

/** Reading levels of the English entries, the hardest first. */
export function readingLevels(entries: readonly EncodedEntry[]): ReadingLevel[] {
  const levels = entries.flatMap((entry) => {
    const grade = baseLanguage(entry.lang) === 'en' ? readingLevel(bodyOf(entry)) : undefined
    return grade === undefined ? [] : [{ file: entry.file, grade }]
  })
  return levels.sort((a, b) => b.grade - a.grade)
}

const section = (title: string, lines: readonly string[], none: string): string[] => ['', title, ...(lines.length > 0 ? lines.map((line) => `  ${line}`) : [`  ${none}`])]

function languageLines({ languages, entries }: Statistics): string[] {
  return languages.map(({ lang, entries: count, words, missing }) => `${languageName(lang)} (${lang}): ${count} of ${entries} entries, ${words} words, ${missing.length} not translated`)
}

function readingLines(levels: readonly ReadingLevel[], folder: string): string[] {
  const hard = levels.filter(({ grade }) => grade > easyGrade)
  const mean = levels.reduce((sum, { grade }) => sum + grade, 0) / Math.max(1, levels.length)
  const summary = levels.length > 0 ? [`${levels.length} entries, on average grade ${mean.toFixed(1)}; ${hard.length} above ${easyGrade}`] : []
  return [...summary, ...hard.map(({ file, grade }) => `${join(folder, file)}: grade ${grade.toFixed(1)}`)]
}

/**
 * The report on a content folder: size, translations, reviews, sources, contacts, reading level, and all problems.
 * @param folder the content folder, as the person named it
 */
export function contentReport(statistics: Statistics, entries: readonly EncodedEntry[], problems: readonly Problem[], folder: string): string[] {
  const at = ({ file, line }: { readonly file: string; readonly line: number }): string => `${join(folder, file)}:${line}`
  const missing = statistics.languages.filter(({ missing: ids }) => ids.length > 0)
  return [
    `${statistics.entries} entries, ${statistics.contacts} contacts, ${statistics.terms} terms in the glossary`,
    ...section('Entries and words by language', languageLines(statistics), 'none'),
    ...section('Not translated', missing.map(({ lang, missing: ids }) => `${lang}: ${ids.join(', ')}`), 'nothing is missing'),
    ...section('Past the review date', statistics.pastReview.map((each) => `${at(each)}: since ${each.date}`), 'none'),
    ...section('Figures without a source mark', statistics.unsourced.map((each) => `${at(each)}: ${each.text}`), 'none'),
    ...section('Contacts without a check date', statistics.uncheckedContacts, 'none'),
    ...section('Reading level of English entries (Flesch–Kincaid grade)', readingLines(readingLevels(entries), folder), 'no English text'),
    ...section('Problems', problemReport(problems, folder), 'none'),
  ]
}
