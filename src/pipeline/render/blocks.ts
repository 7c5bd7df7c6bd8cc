import type { Heading, Html, List, ListItem as ListItemNode, Paragraph, RootContent } from 'mdast'
import type { Block, ListItem } from '../../domain/blocks.ts'
import type { Locale } from '../../domain/locale.ts'
import { htmlText, markedLanguage } from './html-nodes.ts'
import { checkedText, renderInlines } from './inlines.ts'
import { parseMarkdown } from './markdown.ts'
import { lineOf, type Scope } from './scope.ts'
import { renderTable } from './tables.ts'

function renderHeading(node: Heading, scope: Scope): Block {
  // Levels 1 and 2 begin sections; inside a list or a quote they cannot.
  const level = node.depth === 1 || node.depth === 2 ? 3 : node.depth
  return { kind: 'heading', level, anchor: scope.anchors.of(node), content: renderInlines(node.children, scope) }
}

function renderParagraph(node: Paragraph, scope: Scope): Block[] {
  const content = renderInlines(node.children, scope)
  const [only, ...more] = content
  if (only === undefined) return []
  return [typeof only === 'object' && only.kind === 'contact' && more.length === 0 ? { kind: 'contact', id: only.id } : { kind: 'paragraph', content }]
}

function renderItem(node: ListItemNode, scope: Scope): ListItem {
  const isTask = typeof node.checked === 'boolean'
  return { blocks: renderBlocks(node.children, scope), ...(isTask && { task: true }) }
}

function renderList(node: List, scope: Scope): Block {
  const start = node.ordered === true && typeof node.start === 'number' && node.start !== 1 ? node.start : undefined
  return { kind: 'list', ordered: node.ordered === true, ...(start !== undefined && { start }), items: node.children.map((item) => renderItem(item, scope)) }
}

/** What is left of HTML without its tags is read as Markdown, which undoes its entities. */
function renderHtml(node: Html, scope: Scope): Block[] {
  const text = htmlText(node, scope).replaceAll(/^[ \t]+/gm, '')
  if (text.trim() === '') return []
  const parsed = parseMarkdown(text)
  return parsed.ok ? renderBlocks(parsed.value.children, { ...scope, linesBefore: lineOf(node, scope) - 1 }) : []
}

function renderBlock(node: RootContent, scope: Scope): Block[] {
  switch (node.type) {
    case 'heading':
      return [renderHeading(node, scope)]
    case 'paragraph':
      return renderParagraph(node, scope)
    case 'list':
      return [renderList(node, scope)]
    case 'blockquote':
      return [{ kind: 'quote', blocks: renderBlocks(node.children, scope) }]
    case 'code':
      return [{ kind: 'code', text: checkedText(node.value, node, scope) }]
    case 'table':
      return [renderTable(node, scope)]
    case 'thematicBreak':
      return [{ kind: 'rule' }]
    case 'html':
      return renderHtml(node, scope)
    default:
      return []
  }
}

/**
 * Renders blocks that follow each other. A comment `<!-- lang: ar -->` gives its language to the next one. Definitions
 * of links and footnotes are no blocks; they are looked up where they are used.
 */
export function renderBlocks(nodes: readonly RootContent[], scope: Scope): Block[] {
  const result: Block[] = []
  let marked: { lang: Locale; line: number } | undefined
  for (const node of nodes) {
    const lang = node.type === 'html' ? markedLanguage(node, scope) : undefined
    if (lang !== undefined) marked = { lang, line: lineOf(node, scope) }
    const [first, ...rest] = renderBlock(node, scope)
    if (!first) continue
    result.push(marked ? { ...first, lang: marked.lang } : first, ...rest)
    marked = undefined
  }
  if (marked) scope.report.warning('language-mark', marked.line, 'marks a language, but no block follows', 'Put the comment right before a heading, paragraph, list or table; it holds for that alone.')
  return result
}
