import type { ReactNode } from 'react'
import type { Block } from '../../domain/blocks.ts'
import type { ContactId } from '../../domain/ids.ts'
import { Checklist } from './checklist.tsx'
import { Inlines, textOfUnknown } from './inlines.tsx'
import { TableBlock } from './table-block.tsx'
import { useContactCard } from './contact-slot.ts'
import { languageMarks, TextLanguageContext, useOwnWords, type LanguageMarks } from './text-language.ts'

/** Blocks of text, each in its own language and direction. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  // The text never changes in place: a position is as good a key as any.
  return blocks.map((block, index) => <BlockNode key={index} block={block} />)
}

const languageOf = ({ lang }: Block): Partial<LanguageMarks> => (lang === undefined ? {} : languageMarks(lang))

function BlockNode({ block }: { readonly block: Block }): ReactNode {
  const drawn = drawnByKind(block)
  return block.lang === undefined ? drawn : <TextLanguageContext value={block.lang}>{drawn}</TextLanguageContext>
}

function drawnByKind(block: Block): ReactNode {
  const language = languageOf(block)
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading id={block.anchor} {...language}>
          <Inlines content={block.content} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p {...language}>
          <Inlines content={block.content} />
        </p>
      )
    case 'list':
      return <ListBlock block={block} />
    case 'quote':
      return (
        <blockquote {...language}>
          <Blocks blocks={block.blocks} />
        </blockquote>
      )
    case 'code':
      return (
        <pre tabIndex={0} dir="ltr">
          <code>{block.text}</code>
        </pre>
      )
    case 'table':
      return <TableBlock block={block} />
    case 'rule':
      return <hr />
    case 'contact':
      return <ContactBlock id={block.id} />
    default:
      return <p>{textOfUnknown(block)}</p>
  }
}

function ContactBlock({ id }: { readonly id: ContactId }) {
  const contactCard = useContactCard()
  return <div {...useOwnWords()}>{contactCard(id)}</div>
}

function ListBlock({ block }: { readonly block: Block & { kind: 'list' } }) {
  const language = languageOf(block)
  if (block.items.some((item) => item.task)) {
    return <Checklist list={block} language={language} itemText={(blocks) => <ItemBlocks blocks={blocks} />} />
  }
  const items = block.items.map((item, index) => (
    <li key={index}>
      <ItemBlocks blocks={item.blocks} />
    </li>
  ))
  return block.ordered ? (
    <ol start={block.start} {...language}>
      {items}
    </ol>
  ) : (
    <ul {...language}>{items}</ul>
  )
}

/** The blocks of a list item. Its first paragraph is the item's own text. */
function ItemBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  const [first, ...rest] = blocks
  if (first?.kind !== 'paragraph') return <Blocks blocks={blocks} />
  return (
    <>
      <ItemText paragraph={first} />
      <Blocks blocks={rest} />
    </>
  )
}

function ItemText({ paragraph }: { readonly paragraph: Block & { kind: 'paragraph' } }) {
  const words = <Inlines content={paragraph.content} />
  if (paragraph.lang === undefined) return words
  return (
    <TextLanguageContext value={paragraph.lang}>
      <div className="item-text" {...languageOf(paragraph)}>{words}</div>
    </TextLanguageContext>
  )
}
