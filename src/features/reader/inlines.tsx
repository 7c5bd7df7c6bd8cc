import { Fragment } from 'react'
import { Link } from 'react-router'
import { footnoteAnchor, sourceAnchor } from '../../domain/anchor.ts'
import { inlineText, type Inline } from '../../domain/blocks.ts'
import { useLanguage } from '../../i18n/language.ts'
import { contactPath } from '../../services/paths.ts'
import { EntryLink } from './entry-link.tsx'
import { useFootnoteMarks, type FootnoteNode } from './footnote-marks.ts'
import { OutsideLink } from './outside-link.tsx'
import { TermMark } from './term-mark.tsx'

/** Running text. A node of a kind that this version does not know is shown as its words. */
export function Inlines({ content }: { readonly content: readonly Inline[] }) {
  // The text never changes in place: a position is as good a key as any.
  return content.map((node, index) => <InlineNode key={index} node={node} />)
}

function InlineNode({ node }: { readonly node: Inline }) {
  if (typeof node === 'string') return node
  switch (node.kind) {
    case 'strong':
      return (
        <strong>
          <Inlines content={node.content} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Inlines content={node.content} />
        </em>
      )
    case 'deleted':
      return (
        <s>
          <Inlines content={node.content} />
        </s>
      )
    case 'code':
      return <code>{node.text}</code>
    case 'break':
      return <br />
    case 'link':
      return (
        <OutsideLink href={node.href}>
          <Inlines content={node.content} />
        </OutsideLink>
      )
    case 'entry':
      return (
        <EntryLink id={node.id} anchor={node.anchor}>
          <Inlines content={node.content} />
        </EntryLink>
      )
    case 'contact':
      return (
        <Link to={contactPath(node.id)}>
          <Inlines content={node.content} />
        </Link>
      )
    case 'term':
      return <TermMark id={node.id} word={inlineText(node.content)} />
    case 'source':
      return <SourceMark index={node.index} name={inlineText(node.content)} />
    case 'footnote':
      return <FootnoteMark node={node} />
    default:
      return <Fragment>{textOfUnknown(node)}</Fragment>
  }
}

// What a mark is called is said in the app's language; its letters are the text's own.
function SourceMark({ index, name }: { readonly index: number; readonly name: string }) {
  const { locale, t } = useLanguage()
  return (
    <a className="source-mark" lang={locale} href={`#${sourceAnchor(index)}`} aria-label={t('entry.sourceMark', { name })}>
      {name}
    </a>
  )
}

function FootnoteMark({ node }: { readonly node: FootnoteNode }) {
  const { locale, t } = useLanguage()
  const number = node.index + 1
  return (
    <sup>
      <a id={useFootnoteMarks().get(node)} lang={locale} href={`#${footnoteAnchor(node.index)}`} aria-label={t('entry.footnote', { number })}>
        {number}
      </a>
    </sup>
  )
}

/** The words of a node from a newer publisher, wherever they stand in it. */
export function textOfUnknown(node: unknown): string {
  if (typeof node === 'string') return node
  if (Array.isArray(node)) return node.map(textOfUnknown).join(' ')
  if (typeof node !== 'object' || node === null) return ''
  return ['text', 'content', 'blocks', 'items', 'rows']
    .filter((field) => field in node)
    .map((field) => textOfUnknown((node as Record<string, unknown>)[field]))
    .join(' ')
}
