/** Marks blocks that are in another script than what surrounds them, so that they are read aloud and broken rightly. */
import type { Block } from '../../domain/blocks.ts'
import { inlineText } from '../../domain/blocks.ts'
import type { Section } from '../../domain/entry.ts'
import type { Locale } from '../../domain/locale.ts'
import { isArabicScript, isMostly } from '../check/script.ts'

function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content)
    case 'table':
      return [...block.head, ...block.rows.flat()].map(inlineText).join(' ')
    case 'quote':
      return block.blocks.map(textOf).join(' ')
    case 'list':
      return block.items.flatMap((item) => item.blocks.map(textOf)).join(' ')
    default:
      return ''
  }
}

/** The language that a text's letters give away where they differ from those around it. */
function differingLanguage(text: string, around: Locale, latin: Locale | undefined): Locale | undefined {
  if (isArabicScript(around)) return isMostly('Latin', text) ? latin : undefined
  return isMostly('Arabic', text) ? 'ar' : undefined
}

function markBlock(block: Block, around: Locale, latin: Locale | undefined): Block {
  const lang = block.lang ?? differingLanguage(textOf(block), around, latin)
  const inside = lang ?? around
  const marked = lang !== undefined && lang !== around ? { lang } : {}
  const { lang: _, ...plain } = block
  if (plain.kind === 'quote') return { ...plain, blocks: markBlocks(plain.blocks, inside, latin), ...marked }
  if (plain.kind !== 'list') return { ...plain, ...marked }
  return { ...plain, items: plain.items.map((item) => ({ ...item, blocks: markBlocks(item.blocks, inside, latin) })), ...marked }
}

/**
 * Blocks with `lang` set where they are in another language than the text around them: as marked by the editor, or told
 * by their script.
 * @param latin the language that Latin letters in an Arabic text are taken for, if there is one
 */
export const markBlocks = (blocks: readonly Block[], around: Locale, latin: Locale | undefined): Block[] => blocks.map((block) => markBlock(block, around, latin))

/** Sections with the languages of their blocks. */
export const markSections = (sections: readonly Section[], lang: Locale, latin: Locale | undefined): Section[] =>
  sections.map((section) => ({ ...section, blocks: markBlocks(section.blocks, lang, latin) }))
