/** An entry has one id in all its languages, and one topic. */
import type { EntryId, TopicId } from '../../domain/ids.ts'
import { entryId } from '../../domain/ids.ts'
import type { Locale } from '../../domain/locale.ts'
import { shortHash } from '../hash.ts'
import type { Problem } from '../problem.ts'
import { reportOn } from '../problem.ts'
import { cutId } from './make-id.ts'

export interface Identified {
  readonly file: string
  readonly lang: Locale
  readonly topic: TopicId
  /** The place below the language's folder. */
  readonly below: string
  readonly slug: string
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** Files whose language has a file of this slug already, each with that file. */
function repeated(group: readonly Identified[]): { entry: Identified; before: Identified }[] {
  const first = new Map<Locale, Identified>()
  return group.flatMap((entry) => {
    const before = first.get(entry.lang)
    if (before) return [{ entry, before }]
    first.set(entry.lang, entry)
    return []
  })
}

const isContested = (group: readonly Identified[]): boolean => repeated(group).length > 0 || new Set(group.map(({ topic }) => topic)).size > 1

function reportGroup(group: readonly Identified[], problems: Problem[]): void {
  const again = repeated(group)
  for (const { entry, before } of again) {
    reportOn(entry.file, problems).error('id', 1, `has the id \`${entry.slug}\`, which ${before.file} has already`, 'Rename one of the two files.')
  }
  const [first] = group
  if (!first || again.length > 0) return
  for (const { file, topic } of group.filter((each) => each.topic !== first.topic)) {
    reportOn(file, problems).error('topic', 1, `is in the topic \`${topic}\`, but ${first.file} with the same id is in \`${first.topic}\``, 'Put both in the same topic, or rename one.')
  }
}

/**
 * Ids where no editor has decided: `<topic>-<slug>` for slugs that are there more than once, and with a part of the
 * path's hash where that is not enough. The same path in another language gets the same id.
 */
function distinctIds(entries: readonly Identified[], problems: Problem[]): Map<string, EntryId> {
  const groups = groupBy(entries, ({ slug }) => slug)
  const settled = new Set([...groups].flatMap(([slug, group]) => (isContested(group) ? [] : [slug])))
  const contested = entries.filter(({ slug }) => !settled.has(slug))
  const longId = ({ topic, slug }: Identified): string => cutId(`${topic}-${slug}`)
  const sharing = groupBy(contested, longId)
  const idOf = (entry: Identified): string => {
    if (settled.has(entry.slug)) return entry.slug
    const id = longId(entry)
    const group = sharing.get(id) ?? []
    if (!settled.has(id) && !isContested(group)) return id
    return `${cutId(id, 53)}-${shortHash(entry.below, 10)}`
  }
  for (const entry of contested) {
    reportOn(entry.file, problems).warning('same-id', 1, `shares the id \`${entry.slug}\` with another file; it becomes \`${idOf(entry)}\``, 'Give each file a name of its own.')
  }
  return new Map(entries.map((entry) => [entry.file, entryId(idOf(entry))]))
}

/**
 * Gives each file its entry's id.
 * @param strict true where a manual.yaml shows that the folder is kept as a manual: a repeated id is then an error
 * @returns ids by file
 */
export function assignIds(entries: readonly Identified[], strict: boolean, problems: Problem[]): Map<string, EntryId> {
  if (!strict) return distinctIds(entries, problems)
  for (const group of groupBy(entries, ({ slug }) => slug).values()) reportGroup(group, problems)
  return new Map(entries.map(({ file, slug }) => [file, entryId(slug)]))
}
