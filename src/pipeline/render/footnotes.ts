import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Block } from '../../domain/blocks.ts'
import { renderBlocks } from './blocks.ts'
import { lineOf, type Scope } from './scope.ts'

interface Definition {
  readonly nodes: Root['children']
  readonly line: number
}

function definitionsOf(tree: Root, scope: Scope): Map<string, Definition> {
  const found = new Map<string, Definition>()
  visit(tree, 'footnoteDefinition', (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, { nodes: node.children, line: lineOf(node, scope) })
  })
  return found
}

/** Footnotes in the order of their marks. A footnote may mark another, which then joins the list. */
export function renderFootnotes(tree: Root, scope: Scope): Block[][] {
  const definitions = definitionsOf(tree, scope)
  const notes: Block[][] = []
  for (let names = scope.ledger.footnotes; names.length > notes.length; names = scope.ledger.footnotes) {
    for (const name of names.slice(notes.length)) notes.push(renderBlocks(definitions.get(name)?.nodes ?? [], scope))
  }
  const marked = new Set(scope.ledger.footnotes)
  for (const [name, { line }] of definitions) {
    if (!marked.has(name)) scope.report.warning('footnote', line, `has the footnote \`${name}\`, which nothing refers to; it is left out`, `Write [^${name}] where it belongs, or delete it.`)
  }
  return notes
}
