import type { Source } from '../../domain/source.ts'
import { choice } from './nearest.ts'
import type { SourceGroups } from './source-groups.ts'

/** The source that `<group>/<id>` names. */
export function sourceAt(path: string, groups: SourceGroups): Source | undefined {
  const [group = '', id = '', ...more] = path.split('/')
  return more.length === 0 ? groups.get(group)?.sources.get(id) : undefined
}

/** A group as one source: the only one in it, or its title. */
function groupAsSource(name: string, groups: SourceGroups): Source | undefined {
  const group = groups.get(name)
  if (!group) return undefined
  const [only, ...more] = group.sources.values()
  return only && more.length === 0 ? only : { title: group.title }
}

/** What `source: …` of a contact or a term names: `<group>/<id>`, or a whole group. */
export const mentionedSource = (path: string, groups: SourceGroups): Source | undefined => sourceAt(path, groups) ?? groupAsSource(path, groups)

/** The way out where a source is not known. */
export function sourceRemedy(path: string, groups: SourceGroups): string {
  const [name = ''] = path.split('/')
  const group = groups.get(name)
  const known = group ? [...group.sources.keys()].map((id) => `${name}/${id}`) : [...groups.keys()]
  return choice(path, known, group ? `Add it to sources/${name}.yaml.` : 'Add the group to sources/.')
}
