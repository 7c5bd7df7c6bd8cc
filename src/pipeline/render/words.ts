import type { Block } from '../../domain/blocks.ts'
import { inlineText } from '../../domain/blocks.ts'
import type { Section } from '../../domain/entry.ts'

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu

/** Number of words: runs of letters and digits. */
export const countWords = (text: string): number => text.match(word)?.length ?? 0

function wordsOf(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return countWords(inlineText(block.content))
    case 'code':
      return countWords(block.text)
    case 'table':
      return [...block.head, ...block.rows.flat()].reduce((sum, cell) => sum + countWords(inlineText(cell)), 0)
    case 'quote':
      return sumOf(block.blocks)
    case 'list':
      return block.items.reduce((sum, item) => sum + sumOf(item.blocks), 0)
    default:
      return 0
  }
}

const sumOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + wordsOf(block), 0)

/** Words that an entry's sections hold, without source marks. */
export const wordsIn = (sections: readonly Section[]): number => sections.reduce((sum, { title = [], blocks }) => sum + countWords(inlineText(title)) + sumOf(blocks), 0)
