/** What is wrong with the content, told so that an editor who knows no code can put it right. */
import { byCodePoint } from './order.ts'

export type ErrorKind =
  | 'folder'
  | 'encoding'
  | 'characters'
  | 'yaml'
  | 'field'
  | 'title'
  | 'id'
  | 'language'
  | 'topic'
  | 'link'
  | 'contact'
  | 'source'
  | 'html'
  | 'size'
  | 'nesting'

export type WarningKind =
  | 'unknown-key'
  | 'same-id'
  | 'audience'
  | 'translation'
  | 'review'
  | 'needs-connection'
  | 'html'
  | 'image'
  | 'language-mark'
  | 'unreachable-link'
  | 'empty-link'
  | 'anchor'
  | 'footnote'
  | 'source'
  | 'unchecked-contact'
  | 'number'
  | 'future-date'
  | 'look-alike'
  | 'skipped-file'

interface ProblemPlace {
  /** Path below the content folder, with `/`. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly message: string
  readonly remedy: string
}

/** An error fails the build; a warning is counted. */
export type Problem = ProblemPlace & ({ readonly severity: 'error'; readonly kind: ErrorKind } | { readonly severity: 'warning'; readonly kind: WarningKind })

/** Takes the problems of one file. */
export interface FileReport {
  readonly file: string
  error(kind: ErrorKind, line: number, message: string, remedy: string): void
  warning(kind: WarningKind, line: number, message: string, remedy: string): void
}

/** A report that adds to a list. */
export const reportOn = (file: string, problems: Problem[]): FileReport => ({
  file,
  error: (kind, line, message, remedy) => void problems.push({ severity: 'error', kind, file, line, message, remedy }),
  warning: (kind, line, message, remedy) => void problems.push({ severity: 'warning', kind, file, line, message, remedy }),
})

export const hasErrors = (problems: readonly Problem[]): boolean => problems.some(({ severity }) => severity === 'error')

/** Problems by file and line, each told once. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [`${problem.file}:${problem.line}:${problem.message}`, problem]))
  return [...once.values()].sort((a, b) => byCodePoint(a.file, b.file) || a.line - b.line)
}
