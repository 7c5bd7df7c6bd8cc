import type { Image, ImageReference, PhrasingContent } from 'mdast'
import type { Inline } from '../../domain/blocks.ts'
import { characterFault } from '../check/characters.ts'
import { inlineHtml } from './html-nodes.ts'
import { renderLink } from './links.ts'
import { lineOf, type Scope } from './scope.ts'

// The longest text that one field of a record may hold on the device.
const longest = 200_000

const oneLine = (text: string): string => text.replaceAll(/[ \t]*\n[ \t]*/g, ' ')

/** A text of the tree, when its characters are such as may be shown: entities bring in what the raw file did not have. */
export function checkedText(text: string, node: PhrasingContent | { readonly type: 'code' } & Parameters<typeof lineOf>[0], scope: Scope): string {
  const fault = characterFault(text)
  if (fault) scope.report.error('characters', lineOf(node, scope), fault.message, fault.remedy)
  if (text.length > longest) scope.report.error('size', lineOf(node, scope), `has a text of ${text.length} characters; the most is ${longest}`, 'Divide it into paragraphs.')
  return text
}

/** Neighbouring plain texts as one. */
function joined(content: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const node of content) {
    const last = result.at(-1)
    if (typeof node === 'string' && typeof last === 'string') result[result.length - 1] = last + node
    else if (node !== '') result.push(node)
  }
  return result
}

function imageText(node: Image | ImageReference, scope: Scope): Inline[] {
  const alt = (node.alt ?? '').trim()
  scope.report.warning('image', lineOf(node, scope), 'has an image, and images are not carried; its alternative text stays', 'Say in words what the image shows.')
  return alt === '' ? [] : [{ kind: 'emphasis', content: [checkedText(oneLine(alt), node, scope)] }]
}

function renderInline(node: PhrasingContent, scope: Scope): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return [checkedText(oneLine(node.value), node, scope)]
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, content: renderInlines(node.children, scope) }]
    case 'delete':
      return [{ kind: 'deleted', content: renderInlines(node.children, scope) }]
    case 'inlineCode':
      return [{ kind: 'code', text: checkedText(node.value, node, scope) }]
    case 'break':
      return [{ kind: 'break' }]
    case 'link':
      return renderLink(node.url, lineOf(node, scope), renderInlines(node.children, scope), scope)
    case 'linkReference':
      return renderLink(scope.definitions.get(node.identifier) ?? '', lineOf(node, scope), renderInlines(node.children, scope), scope)
    case 'image':
    case 'imageReference':
      return imageText(node, scope)
    case 'footnoteReference':
      return [{ kind: 'footnote', index: scope.ledger.footnoteIndex(node.identifier) }]
    case 'html':
      return inlineHtml(node, scope)
  }
}

/** Renders what runs within a line. */
export const renderInlines = (nodes: readonly PhrasingContent[], scope: Scope): Inline[] => joined(nodes.flatMap((node) => renderInline(node, scope)))
