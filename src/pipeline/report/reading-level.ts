import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { Block } from '../../domain/blocks.ts'
import { inlineText } from '../../domain/blocks.ts'
import type { EntryBody } from '../../domain/entry.ts'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu

/** Running text: paragraphs and list items. Tables and headings are no sentences. */
function proseOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [inlineText(block.content)]
    case 'quote':
      return block.blocks.flatMap(proseOf)
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(proseOf))
    default:
      return []
  }
}

const sentencesIn = (text: string): string[] => [...sentences.segment(text)].map(({ segment }) => segment).filter((segment) => /\p{L}/u.test(segment))

/**
 * The reading level of an English entry: the school grade of the Flesch–Kincaid formula, to one decimal.
 * @returns undefined for an entry without running text
 */
export function readingLevel({ sections }: EntryBody): number | undefined {
  const found = sections.flatMap(({ blocks }) => blocks.flatMap(proseOf)).flatMap(sentencesIn)
  const words = found.flatMap((sentence) => sentence.match(word) ?? [])
  if (words.length === 0) return undefined
  const grade = fleschKincaid({ sentence: found.length, word: words.length, syllable: words.reduce((sum, each) => sum + syllable(each), 0) })
  return Math.round(grade * 10) / 10
}
