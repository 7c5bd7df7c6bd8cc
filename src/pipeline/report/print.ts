import { join } from 'node:path'
import type { Problem } from '../problem.ts'

/** A problem as one line: `file:line: what is wrong, and what to do`. @param folder the content folder, as the person named it */
export function problemLine({ severity, file, line, message, remedy }: Problem, folder: string): string {
  const mark = severity === 'warning' ? 'warning: ' : ''
  return `${join(folder, file)}:${line}: ${mark}${message}. ${remedy}`
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const kindNames: Partial<Record<Problem['kind'], string>> = {
  'needs-connection': 'a link that needs a connection',
  translation: 'missing translations',
  review: 'past its review date',
  'unknown-key': 'unknown field',
  'unchecked-contact': 'contact without a check date',
  'future-date': 'date that has not come',
  'look-alike': 'text that is not what it looks',
  number: 'number that no numbering plan knows',
}

/** Warnings by kind, as `3 × image`, the most frequent first. */
export function warningCounts(problems: readonly Problem[]): string[] {
  const counts = new Map<string, number>()
  for (const { severity, kind } of problems) if (severity === 'warning') counts.set(kindNames[kind] ?? kind, (counts.get(kindNames[kind] ?? kind) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${count} × ${kind}`)
}

// Counted, but not listed: in a manual of links to documents there is one on every page.
const countedOnly = new Set<Problem['kind']>(['needs-connection'])

function listedWarnings(problems: readonly Problem[], mostOfAKind: number): { shown: Problem[]; left: number } {
  const counts = new Map<string, number>()
  const warnings = problems.filter(({ severity, kind }) => severity === 'warning' && !countedOnly.has(kind))
  const shown = warnings.filter(({ kind }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return (counts.get(kind) ?? 0) <= mostOfAKind
  })
  return { shown, left: warnings.length - shown.length }
}

/**
 * All errors, the first warnings of each kind, and the counts at the end.
 * @param mostOfAKind how many warnings of one kind are listed
 */
export function problemReport(problems: readonly Problem[], folder: string, mostOfAKind = Number.POSITIVE_INFINITY): string[] {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const { shown, left } = listedWarnings(problems, mostOfAKind)
  const warnings = problems.length - errors.length
  return [
    ...errors.map((problem) => problemLine(problem, folder)),
    ...shown.map((problem) => problemLine(problem, folder)),
    ...(left > 0 ? [`… and ${plural(left, 'more warning')}; \`npm run content:check\` lists them all.`] : []),
    ...(warnings > 0 ? [`${plural(warnings, 'warning')}: ${warningCounts(problems).join(', ')}.`] : []),
    ...(errors.length > 0 ? [`${plural(errors.length, 'error')}.`] : []),
  ]
}
