import { posix } from 'node:path'
import type { Inline } from '../../domain/blocks.ts'
import type { EntryId } from '../../domain/ids.ts'
import { isId, entryId } from '../../domain/ids.ts'
import { shown } from '../check/characters.ts'
import { makeId } from '../check/make-id.ts'
import { choice } from '../check/nearest.ts'
import { anchorFrom, matchAnchor } from './anchors.ts'
import { linkParts, pathFrom } from './link-path.ts'
import type { Scope } from './scope.ts'

type Content = readonly Inline[]

export const markdownPath = /\.(md|markdown)$/i

/** The entry that `entry:<slug>` or a slug of `related` names. */
export const entryNamed = (slug: string, { targets }: Pick<Scope, 'targets'>): EntryId | undefined =>
  isId(slug) && targets.entries.has(entryId(slug)) ? entryId(slug) : undefined

/** The entry whose file a relative link names, whatever its language. */
export const entryAtPath = (link: string, { file, targets }: Pick<Scope, 'file' | 'targets'>): EntryId | undefined => {
  const path = pathFrom(file, link)
  return path === undefined ? undefined : targets.entryAt(path)
}

/** The way out where an entry is not there. */
export const entryRemedy = (slug: string, { targets }: Pick<Scope, 'targets'>): string => choice(slug, [...targets.entries], 'Correct the link, or add the entry.')

function toEntry(id: EntryId, anchor: string | undefined, line: number, content: Content, scope: Scope): Inline {
  if (anchor === undefined) return { kind: 'entry', id, content }
  if (id !== scope.id) {
    const wanted = anchorFrom(anchor)
    scope.ledger.anchorLinks.push({ entry: id, anchor: wanted, line })
    return { kind: 'entry', id, anchor: wanted, content }
  }
  const found = matchAnchor(anchor, scope.anchors.all)
  if (found !== undefined) return { kind: 'entry', id, anchor: found, content }
  scope.report.warning('anchor', line, `links to the heading ${shown(anchor)}, which this entry does not have`, choice(anchor, [...scope.anchors.all], 'Correct the part after #.'))
  return { kind: 'entry', id, content }
}

/** A link `entry:<slug>`, with or without `#heading`. */
export function slugLink(address: string, line: number, content: Content, scope: Scope): Content {
  const { path, anchor } = linkParts(address)
  const id = entryNamed(path, scope)
  if (id !== undefined) return [toEntry(id, anchor, line, content, scope)]
  scope.report.error('link', line, `links to the entry ${shown(path)}, which does not exist`, entryRemedy(path, scope))
  return content
}

/** A link to a heading of the same entry. */
export const anchorLink = (address: string, line: number, content: Content, scope: Scope): Content =>
  [toEntry(scope.id, linkParts(address).anchor, line, content, scope)]

/** A relative link to a Markdown file. */
export function fileLink(address: string, line: number, content: Content, scope: Scope): Content {
  const { path, anchor } = linkParts(address)
  const id = entryAtPath(path, scope)
  if (id !== undefined) return [toEntry(id, anchor, line, content, scope)]
  const target = pathFrom(scope.file, path)
  if (target === undefined || scope.targets.markdownFiles.has(target)) {
    scope.report.warning('unreachable-link', line, `links to ${shown(path)}, which is no part of the manual; only the words are kept`, 'Link to an entry, or to a full address.')
  } else {
    scope.report.error('link', line, `links to the file ${shown(path)}, which does not exist`, entryRemedy(makeId(posix.basename(path).replace(markdownPath, '')), scope))
  }
  return content
}
