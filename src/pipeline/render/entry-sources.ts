import type { Source } from '../../domain/source.ts'
import type { EntryFile } from '../check/entries.ts'
import { nearest } from '../check/nearest.ts'
import type { SourceGroup, SourceGroups } from '../check/source-groups.ts'
import { sourceAt } from '../check/source-mention.ts'
import type { FileReport } from '../problem.ts'

/** The sources that an entry may mark. */
export interface EntrySources {
  /** Sources by the ids that the entry's text uses. */
  readonly byId: ReadonlyMap<string, Source>
  /** Sources that the head of the entry names one by one: they are the entry's, marked or not. */
  readonly named: readonly Source[]
}

/** The first group that has an id decides what the id means. */
function addGroup(group: SourceGroup, byId: Map<string, Source>): void {
  for (const [id, source] of group.sources) if (!byId.has(id)) byId.set(id, source)
}

const looksLikeName = /^[a-z0-9-]+(\/[a-z0-9-]+)?$/

function warnUnknown(name: string, line: number, groups: SourceGroups, report: FileReport): void {
  if (!looksLikeName.test(name)) return
  const guess = nearest(name, groups.keys())
  const remedy = guess === undefined ? 'Add the group to sources/, or write the title of a document.' : `Did you mean \`${guess}\`?`
  report.warning('source', line, `there is no group of sources \`${name}\`; it is shown as a title`, remedy)
}

/** Resolves `sources` of an entry's head: groups, `<group>/<id>`, titles, or sources written out. */
export function entrySources({ front, lineOf }: EntryFile, groups: SourceGroups, report: FileReport): EntrySources {
  const byId = new Map<string, Source>()
  const named: Source[] = []
  front.sources?.forEach((item, index) => {
    if (typeof item !== 'string') return void named.push(item)
    const group = groups.get(item)
    if (group) return addGroup(group, byId)
    const single = sourceAt(item, groups)
    const id = item.split('/')[1] ?? item
    if (single && !byId.has(id)) byId.set(id, single)
    if (!single) warnUnknown(item, lineOf('sources', index), groups, report)
    named.push(single ?? { title: item })
  })
  return { byId, named }
}
