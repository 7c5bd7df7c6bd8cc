import type { ReactNode } from 'react'
import type { Block } from '../../domain/blocks.ts'
import { directionOf } from '../../domain/locale.ts'
import { Checklist } from './checklist.tsx'
import { Inlines, textOfUnknown } from './inlines.tsx'
import { TableBlock } from './table-block.tsx'
import { useContactCard } from './contact-slot.ts'

/** Blocks of text, each in its own language and direction. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  // The text never changes in place: a position is as good a key as any.
  return blocks.map((block, index) => <BlockNode key={index} block={block} />)
}

const languageOf = ({ lang }: Block): { lang?: string; dir?: string } => (lang === undefined ? {} : { lang, dir: directionOf(lang) })

function BlockNode({ block }: { readonly block: Block }): ReactNode {
  const contactCard = useContactCard()
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
      return <TableBlock block={block} language={language} />
    case 'rule':
      return <hr />
    case 'contact':
      return contactCard(block.id)
    default:
      return <p>{textOfUnknown(block)}</p>
  }
}

function ListBlock({ block }: { readonly block: Block & { kind: 'list' } }) {
  const language = languageOf(block)
  if (block.items.some((item) => item.task)) {
    return <Checklist items={block.items} language={language} itemText={(blocks) => <ItemBlocks blocks={blocks} />} />
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

/** The blocks of a list item. One paragraph alone is the item's own text. */
function ItemBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  const [first, ...rest] = blocks
  if (first?.kind !== 'paragraph') return <Blocks blocks={blocks} />
  return (
    <>
      <Inlines content={first.content} />
      <Blocks blocks={rest} />
    </>
  )
}
