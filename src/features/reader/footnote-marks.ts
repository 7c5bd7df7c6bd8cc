import { createContext, useContext } from 'react'
import { footnoteMarkAnchor } from '../../domain/anchor.ts'
import type { Inline } from '../../domain/blocks.ts'
import type { EntryBody } from '../../domain/entry.ts'
import { nodesOf } from './nodes.ts'

export type FootnoteNode = Extract<Inline, { readonly kind: 'footnote' }>

/** The id of each mark of a footnote, in reading order: a note may be marked more than once. */
export function footnoteMarks(body: EntryBody): ReadonlyMap<FootnoteNode, string> {
  const marks = new Map<FootnoteNode, string>()
  const times = new Map<number, number>()
  if (!body.footnotes) return marks
  for (const node of nodesOf(body)) {
    if (node.kind !== 'footnote') continue
    const time = times.get(node.index) ?? 0
    times.set(node.index, time + 1)
    marks.set(node, footnoteMarkAnchor(node.index, time))
  }
  return marks
}

export const FootnoteMarksContext = createContext<ReadonlyMap<FootnoteNode, string>>(new Map())

export const useFootnoteMarks = (): ReadonlyMap<FootnoteNode, string> => useContext(FootnoteMarksContext)
