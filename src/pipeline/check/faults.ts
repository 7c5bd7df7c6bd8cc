/** From what a schema finds to what an editor is told. */
import * as v from 'valibot'
import type { ErrorKind, FileReport } from '../problem.ts'
import { shown } from './characters.ts'
import { choice } from './nearest.ts'
import type { YamlPath, YamlText } from './yaml-text.ts'

const separator = '\n'

/** The message of a schema: what is wrong with the value, and what to do. */
export const says =
  (wrong: string, remedy: string) =>
  (issue: v.BaseIssue<unknown>): string =>
    `${wrong}: ${shown(issue.input)}${separator}${remedy}`

const pathOf = (issue: v.BaseIssue<unknown>): (string | number)[] =>
  (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []))

/** `links[0].url`; the rules of a list are told of the value where an editor wrote only one. */
const fieldName = (path: YamlPath): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key + 1}]` : index > 0 ? `.${key}` : key)).join('')

const isMissing = (issue: v.BaseIssue<unknown>): boolean =>
  issue.type.endsWith('object') && issue.input === undefined && (issue.expected?.startsWith('"') ?? false)

/** Where in a file a value stands, and how the value is called in messages (`contact \`dhrr\``). */
export interface YamlPlace {
  readonly yaml: YamlText
  readonly report: FileReport
  readonly path: YamlPath
  readonly subject?: string
}

function reportIssue(issue: v.BaseIssue<unknown>, { yaml, report, path, subject }: YamlPlace): void {
  const at = pathOf(issue)
  const prefix = subject === undefined ? '' : `${subject}: `
  const line = yaml.lineOf([...path, ...at])
  if (isMissing(issue)) return report.error('field', line, `${prefix}\`${fieldName(at)}\` is missing`, `Add \`${String(at.at(-1))}:\`.`)
  const [wrong = '', remedy = 'See data/README.md for how it is written.'] = issue.message.split(separator)
  const name = at.length === 0 ? '' : `\`${fieldName(at)}\` `
  report.error('field', line, `${prefix}${name}${wrong}`, remedy)
}

/** Checks a value by its schema. @returns undefined when it does not fit; the report says what and where */
export function fit<T>(schema: v.GenericSchema<unknown, T>, value: unknown, place: YamlPlace): T | undefined {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  for (const issue of result.issues) reportIssue(issue, place)
  return undefined
}

/**
 * Checks a map by its schema, and leaves out the fields that do not fit: one wrong date must not bring up a wrong
 * message for everything else that depends on the map.
 */
export function fitMostly<T>(schema: v.GenericSchema<unknown, T>, value: unknown, place: YamlPlace): T | undefined {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  for (const issue of result.issues) reportIssue(issue, place)
  const faulty = new Set(result.issues.map((issue) => pathOf(issue)[0]))
  const rest = isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => !faulty.has(key))) : {}
  const again = v.safeParse(schema, rest)
  return again.success ? again.output : undefined
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Warns of keys that nothing reads: most are typing mistakes. */
export function warnUnknownKeys(value: unknown, known: readonly string[], { yaml, report, path, subject }: YamlPlace): void {
  if (!isRecord(value)) return
  for (const key of Object.keys(value).filter((each) => !known.includes(each))) {
    const prefix = subject === undefined ? '' : `${subject}: `
    report.warning('unknown-key', yaml.lineOfKey(path, key), `${prefix}\`${key}\` is not a field of the manual and is left out`, choice(key, known, 'Delete it.'))
  }
}

/** Reports an error on the value at a place. */
export const reportAt = ({ yaml, report, path, subject }: YamlPlace, kind: ErrorKind, message: string, remedy: string): void =>
  report.error(kind, yaml.lineOf(path), subject === undefined ? message : `${subject}: ${message}`, remedy)
