import type { Block, Inline } from '../../domain/blocks.ts'
import type { Section } from '../../domain/entry.ts'
import { termsIn, type TermIndex } from './term-index.ts'

/** Marks each term once in a section. */
class SectionMarks {
  readonly #index: TermIndex
  readonly #open: Set<string>

  /** @param terms ids of the terms that may be marked */
  constructor(index: TermIndex, terms: ReadonlySet<string>) {
    this.#index = index
    this.#open = new Set(terms)
  }

  #text(text: string): Inline[] {
    const parts: Inline[] = []
    let done = 0
    for (const { term, start, end } of termsIn(text, this.#index)) {
      if (!this.#open.delete(term)) continue
      if (start > done) parts.push(text.slice(done, start))
      parts.push({ kind: 'term', id: term, content: [text.slice(start, end)] })
      done = end
    }
    return done === 0 ? [text] : [...parts, ...(done < text.length ? [text.slice(done)] : [])]
  }

  /** Links, marks and code stay as they are: a tap can do one thing only. */
  readonly #inline = (node: Inline): Inline[] => {
    if (typeof node === 'string') return this.#text(node)
    if (node.kind === 'strong' || node.kind === 'emphasis') return [{ ...node, content: this.inlines(node.content) }]
    return [node]
  }

  readonly inlines = (content: readonly Inline[]): Inline[] => content.flatMap(this.#inline)

  readonly block = (block: Block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, content: this.inlines(block.content) }
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(this.inlines)) }
      case 'quote':
        return { ...block, blocks: block.blocks.map(this.block) }
      case 'list':
        return { ...block, items: block.items.map((item) => ({ ...item, blocks: item.blocks.map(this.block) })) }
      default:
        return block
    }
  }
}

/**
 * Marks the words that the glossary explains, each where it first stands in a section. Headings are left as they are.
 * @param terms ids of the terms that may be marked
 */
export const markTerms = (sections: readonly Section[], index: TermIndex, terms: ReadonlySet<string>): Section[] =>
  index.size === 0 ? [...sections] : sections.map((section) => ({ ...section, blocks: section.blocks.map(new SectionMarks(index, terms).block) }))
