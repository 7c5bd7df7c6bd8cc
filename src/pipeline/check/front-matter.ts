import * as v from 'valibot'
import type { Audience, Reference } from '../../domain/entry.ts'
import type { Locale } from '../../domain/locale.ts'
import type { Source } from '../../domain/source.ts'
import type { FileReport } from '../problem.ts'
import { fitMostly, isRecord, says, warnUnknownKeys, type YamlPlace } from './faults.ts'
import { calendarDate, id, language, listOf, map, mention, order, title } from './fields.ts'
import { reference, referenceKeys } from './references.ts'
import { source, sourceKeys } from './source-groups.ts'
import { readYaml, type YamlText } from './yaml-text.ts'

/** The head of an entry's file. */
export interface FrontMatter {
  readonly title?: string
  readonly summary?: string
  readonly updated?: string
  readonly review_by?: string
  readonly audience?: Audience
  readonly keywords?: readonly string[]
  readonly acronyms?: readonly string[]
  readonly contacts?: readonly string[]
  readonly related?: readonly string[]
  readonly links?: readonly Reference[]
  readonly references?: readonly Reference[]
  readonly order?: number
  /** Names of groups, `<group>/<id>`, titles, or sources written out. */
  readonly sources?: readonly (string | Source)[]
  readonly lang?: Locale
  readonly topic?: string
}

export interface EntryText {
  readonly front: FrontMatter
  /** The line of a field of the head, or of an item of its list; 1 where there is none. */
  lineOf(...path: (string | number)[]): number
  readonly body: string
  /** Lines of the file before the body. */
  readonly linesBefore: number
}

const writtenSource: v.GenericSchema<unknown, string | Source> = v.lazy((input) => (typeof input === 'string' ? mention : source))

const fields = {
  title: v.exactOptional(title),
  summary: v.exactOptional(title),
  updated: v.exactOptional(calendarDate),
  review_by: v.exactOptional(calendarDate),
  audience: v.exactOptional(v.picklist(['public', 'internal'], says('is not an audience', 'Write public or internal.'))),
  keywords: v.exactOptional(listOf(title)),
  acronyms: v.exactOptional(listOf(title)),
  contacts: v.exactOptional(listOf(mention)),
  related: v.exactOptional(listOf(mention)),
  links: v.exactOptional(listOf(reference)),
  references: v.exactOptional(listOf(reference)),
  order: v.exactOptional(order),
  sources: v.exactOptional(listOf(writtenSource)),
  lang: v.exactOptional(language),
  topic: v.exactOptional(id),
}
const keys = Object.keys(fields)
const schema: v.GenericSchema<unknown, FrontMatter> = map(fields, 'must be lines of `key: value`\nSee data/README.md.')

const fenced = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/
const opened = /^---[ \t]*\n[A-Za-z_]+[ \t]*:/
const fieldFirst = /^(?:[ \t]*(?:#.*)?\n)*[ \t]*(?:\{|["']?[\p{L}_][\p{L}\p{M}\p{N}_-]*["']?[ \t]*:(?:\s|$))/u

// In place of a head that cannot be read: the entry stays known, so that links to it are not reported as broken too.
const unreadable: FrontMatter = { title: 'unreadable' }

function warnItemKeys(value: unknown, known: readonly string[], key: string, place: YamlPlace): void {
  const items: unknown = isRecord(value) ? value[key] : undefined
  if (Array.isArray(items)) items.forEach((item, index) => warnUnknownKeys(item, known, { ...place, path: [key, index] }))
}

function checkFields(yaml: YamlText, report: FileReport): FrontMatter {
  const place: YamlPlace = { yaml, report, path: [] }
  warnUnknownKeys(yaml.value, keys, place)
  warnItemKeys(yaml.value, referenceKeys, 'links', place)
  warnItemKeys(yaml.value, referenceKeys, 'references', place)
  warnItemKeys(yaml.value, sourceKeys, 'sources', place)
  const front = fitMostly(schema, yaml.value ?? {}, place) ?? {}
  const faultyTitle = front.title === undefined && isRecord(yaml.value) && yaml.value['title'] !== undefined
  return faultyTitle ? { ...front, ...unreadable } : front
}

function lineTable(front: FrontMatter, yaml: YamlText): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  for (const [key, value] of Object.entries(front)) {
    lines.set(key, yaml.lineOf([key]))
    if (Array.isArray(value)) value.forEach((_, index) => lines.set(`${key}.${index}`, yaml.lineOf([key, index])))
  }
  return lines
}

/**
 * The lines of fields and of the items of their lists. A plain table, made elsewhere: a function keeps alive whatever its
 * neighbours in the same scope use, and ten thousand parsed heads took 200 MB.
 */
function linesOf(front: FrontMatter, yaml: YamlText): (...path: (string | number)[]) => number {
  const lines = lineTable(front, yaml)
  return (...path) => lines.get(path.join('.')) ?? 1
}

const countLines = (text: string): number => text.split('\n').length - 1

/** `---` may as well be a line across the page: what follows is a head when it is empty or begins with a field. */
const isHead = (text: string): boolean => text.trim() === '' || fieldFirst.test(text)

/** Divides an entry's file into its head and its body, and checks the head. A file without a head is all body. */
export function readEntryText(text: string, report: FileReport): EntryText {
  const [whole, head = ''] = fenced.exec(text) ?? []
  const withoutHead = whole === undefined ? !opened.test(text) : !isHead(head)
  if (withoutHead) return { front: {}, lineOf: () => 1, body: text, linesBefore: 0 }
  if (whole === undefined) {
    report.error('yaml', 1, 'opens front matter that is never closed', 'Write a line `---` below the last field.')
    return { front: unreadable, lineOf: () => 1, body: '', linesBefore: 0 }
  }
  const rest = { body: text.slice(whole.length), linesBefore: countLines(whole) }
  const yaml = readYaml(head, report, 2)
  if (!yaml) return { front: unreadable, lineOf: () => 1, ...rest }
  const front = checkFields(yaml, report)
  return { front, lineOf: linesOf(front, yaml), ...rest }
}
