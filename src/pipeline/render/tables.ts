import type { Table } from 'mdast'
import type { Alignment, Block } from '../../domain/blocks.ts'
import { renderInlines } from './inlines.ts'
import type { Scope } from './scope.ts'

const alignments: Record<'left' | 'right' | 'center', Alignment> = { left: 'start', right: 'end', center: 'center' }

/** Renders a table. Rows may be shorter than the head, as they may be in Markdown. */
export function renderTable(node: Table, scope: Scope): Block {
  const [head = [], ...rows] = node.children.map((row) => row.children.map((cell) => renderInlines(cell.children, scope)))
  const align = (node.align ?? []).map((side) => (side ? alignments[side] : null))
  return { kind: 'table', ...(align.some((side) => side !== null) && { align }), head, rows }
}
