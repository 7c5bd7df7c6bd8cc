import { inlineText, type Block } from '../domain/blocks.ts'
import type { EntryBody, Reference } from '../domain/entry.ts'
import type { SectionName } from '../domain/section.ts'

/** A part of an entry that a hit can land on. */
export interface SectionText {
  readonly anchor: string
  /** What the reader calls it in the language of the app. */
  readonly name?: SectionName | 'footnotes'
  /** Empty before the first heading, and for a standard name: that is the same in every entry. */
  readonly heading: string
  readonly text: string
}

// Where marks of sources stood, spaces and commas are left.
const sourceGaps = /\s+(?:,\s+)*(?:,$)?/g

/** The words of blocks; cells of a table are set apart by a dot. */
export const blocksText = (blocks: readonly Block[]): string => blocks.map(blockText).filter(Boolean).join(' ').replaceAll(sourceGaps, ' ')

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inlineText(block.content)
    case 'list':
      return block.items.map((item) => blocksText(item.blocks)).join(' ')
    case 'quote':
      return blocksText(block.blocks)
    case 'code':
      return block.text
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(inlineText).join(' · ')).join(' ')
    default:
      return ''
  }
}

const titles = (references: readonly Reference[] = []): string => references.flatMap(({ versions }) => versions.map(({ title }) => title)).join(' ')

/** The sections of an entry in reading order; what its fields name stands under the anchors that the reader gives it. */
export function sectionTexts({ sections, links, references, footnotes = [] }: EntryBody): SectionText[] {
  const written = sections.map(({ anchor, name, title = [], blocks }): SectionText => {
    const text = blocksText(blocks)
    return name === undefined ? { anchor, heading: inlineText(title), text } : { anchor, name, heading: '', text }
  })
  const named = (name: SectionName, text: string): SectionText => ({ anchor: sections.find((section) => section.name === name)?.anchor ?? name, name, heading: '', text })
  const added: readonly SectionText[] = [
    named('links', titles(links)),
    named('references', titles(references)),
    { anchor: 'footnotes', name: 'footnotes', heading: '', text: footnotes.map(blocksText).join(' ') },
  ]
  return [...written, ...added.filter(({ text }) => text !== '')]
}

/** What of an entry its hits quote. The whole of it, with all its blocks, takes several times as much memory. */
export interface EntryText extends Pick<EntryBody, 'id' | 'topic' | 'lang' | 'title' | 'summary'> {
  readonly sections: readonly SectionText[]
}

export function entryText(body: EntryBody): EntryText {
  const { id, topic, lang, title, summary } = body
  return { id, topic, lang, title, ...(summary !== undefined && { summary }), sections: sectionTexts(body) }
}
