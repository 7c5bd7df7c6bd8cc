import * as v from 'valibot'
import type { Source } from '../../domain/source.ts'
import type { FileReport } from '../problem.ts'
import { fit, isRecord, warnUnknownKeys, type YamlPlace } from './faults.ts'
import { map, mapById, text, title, url } from './fields.ts'
import { readYaml } from './yaml-text.ts'

/** One file of sources/: where some facts come from. */
export interface SourceGroup {
  readonly id: string
  readonly title: string
  readonly sources: ReadonlyMap<string, Source>
}

export type SourceGroups = ReadonlyMap<string, SourceGroup>

const groupKeys = ['title', 'sources']
export const sourceKeys = ['title', 'publisher', 'date', 'url', 'note']

const date = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'number' ? String(value) : value)),
  title,
)

/** A source as an editor writes it; its date is free text (`2018`, `2018–19`, `not dated`). */
export const source: v.GenericSchema<unknown, Source> = map({
  title,
  publisher: v.exactOptional(title),
  date: v.exactOptional(date),
  url: v.exactOptional(url),
  note: v.exactOptional(text),
}, 'must have a `title`\nWrite `title: …` below the id.')

const group = map({
  title: v.exactOptional(title),
  sources: mapById(source, 'must hold sources by their ids\nWrite an id, a colon, and the fields below it, indented.'),
}, 'must hold `title` and `sources`\nSee data/README.md.')

/** Checks sources/<group>.yaml. @returns undefined when it cannot be used; the report says why */
export function checkSourceGroup(name: string, content: string, report: FileReport): SourceGroup | undefined {
  const yaml = readYaml(content, report)
  if (!yaml) return undefined
  const place: YamlPlace = { yaml, report, path: [] }
  warnUnknownKeys(yaml.value, groupKeys, place)
  const listed: unknown = isRecord(yaml.value) ? yaml.value['sources'] : undefined
  if (isRecord(listed)) for (const [key, each] of Object.entries(listed)) warnUnknownKeys(each, sourceKeys, { ...place, path: ['sources', key], subject: `source \`${key}\`` })
  const found = fit(group, yaml.value, place)
  return found && { id: name, title: found.title ?? name, sources: new Map(Object.entries(found.sources)) }
}
