import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { Block } from '../../domain/blocks.ts'
import { inlineText } from '../../domain/blocks.ts'
import type { EntryBody } from '../../domain/entry.ts'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
// Latin letters only: of a word in another script no syllable can be counted.
const word = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}'’-]*/gu

/** Running text: paragraphs and list items. Tables and headings are no sentences, and blocks in other languages are no English. */
function proseOf(block: Block): string[] {
  if (block.lang !== undefined) return []
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

const sentencesIn = (text: string): string[] => [...sentences.segment(text)].map(({ segment }) => segment).filter((segment) => /\p{Script=Latin}/u.test(segment))

/**
 * The reading level of an English entry: the school grade of the Flesch–Kincaid formula, to one decimal.
 * @returns undefined for an entry without running English text
 */
export function readingLevel({ sections }: EntryBody): number | undefined {
  const found = sections.flatMap(({ blocks }) => blocks.flatMap(proseOf)).flatMap(sentencesIn)
  const words = found.flatMap((sentence) => sentence.match(word) ?? [])
  if (words.length === 0) return undefined
  const grade = fleschKincaid({ sentence: found.length, word: words.length, syllable: words.reduce((sum, each) => sum + syllable(each), 0) })
  return Math.round(grade * 10) / 10
}
