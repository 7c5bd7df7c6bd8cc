import type { Block, Inline } from '../../domain/blocks.ts'
import type { EntryBody } from '../../domain/entry.ts'

type Node = Block | Exclude<Inline, string>

/** Every node below a part of a text, in whatever depth and in reading order. */
function* nodesBelow(part: unknown): Iterable<Node> {
  if (typeof part !== 'object' || part === null) return
  if ('kind' in part) yield part as Node
  for (const inside of Object.values(part)) yield* nodesBelow(inside)
}

/** Every node of an entry's text: headings, sections, then footnotes. */
export const nodesOf = ({ sections, footnotes }: Pick<EntryBody, 'sections' | 'footnotes'>): Iterable<Node> => nodesBelow([sections, footnotes])
