/** Figures that name no source: what a reviewer has to look at. */
import { toString } from 'mdast-util-to-string'
import type { ListItem, Nodes, Parents, RootContent } from 'mdast'
import { visit, CONTINUE, SKIP } from 'unist-util-visit'

export interface UnsourcedFigure {
  readonly line: number
  readonly text: string
}

const isMark = (node: Nodes): boolean => node.type === 'link' && node.url.toLowerCase().startsWith('source:')

function hasMark(node: Nodes): boolean {
  let found = false
  visit(node, (each) => void (found ||= isMark(each)))
  return found
}

function hasFigure(node: Nodes): boolean {
  let found = false
  visit(node, (each) => {
    if (isMark(each)) return SKIP
    found ||= (each.type === 'text' || each.type === 'inlineCode') && /\p{Nd}/u.test(each.value)
    return CONTINUE
  })
  return found
}

const excerpt = (node: Nodes): string => toString(node).replaceAll(/\s+/g, ' ').slice(0, 100)

const found = (node: Nodes): UnsourcedFigure => ({ line: node.position?.start.line ?? 1, text: excerpt(node) })

/** A mark anywhere in an item's own paragraphs stands for all of them. */
function ofItem(item: ListItem): UnsourcedFigure[] {
  const own = item.children.filter((node) => node.type === 'paragraph')
  const bare = own.some(hasMark) ? [] : own.filter(hasFigure).slice(0, 1).map(found)
  return [...bare, ...ofChildren(item.children.filter((node) => node.type !== 'paragraph'))]
}

/** @param covered true when the paragraph before a table has a mark for all its rows */
function ofBlock(node: RootContent, covered: boolean): UnsourcedFigure[] {
  switch (node.type) {
    case 'paragraph':
      return hasFigure(node) && !hasMark(node) ? [found(node)] : []
    case 'table':
      return covered ? [] : node.children.slice(1).filter((row) => hasFigure(row) && !hasMark(row)).map(found)
    case 'list':
      return node.children.flatMap(ofItem)
    case 'blockquote':
      return ofChildren(node.children)
    default:
      return []
  }
}

const ofChildren = (nodes: readonly RootContent[]): UnsourcedFigure[] =>
  nodes.flatMap((node, index) => {
    const before = nodes[index - 1]
    return ofBlock(node, before?.type === 'paragraph' && hasMark(before))
  })

/** Paragraphs, list items and table rows with a figure and no source mark. Headings and list numbers do not count. */
export const unsourcedFigures = (tree: Parents): UnsourcedFigure[] => ofChildren(tree.children)
