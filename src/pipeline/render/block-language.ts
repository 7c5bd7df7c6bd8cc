/** Marks blocks that are in another script than what surrounds them, so that they are read aloud and broken rightly. */
import type { Block } from '../../domain/blocks.ts'
import { inlineText } from '../../domain/blocks.ts'
import type { Section } from '../../domain/entry.ts'
import type { Locale } from '../../domain/locale.ts'
import { isArabicScript, isMostly } from '../check/script.ts'

/** The texts of a block: one, or those of the blocks inside it. */
function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.content)]
    case 'table':
      return [[...block.head, ...block.rows.flat()].map(inlineText).join(' ')]
    case 'quote':
      return block.blocks.flatMap(textsOf)
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(textsOf))
    default:
      return []
  }
}

/** The language that the letters of a block give away where they differ from those around it. A list is in the script that most of its items are in. */
function differingLanguage(block: Block, around: Locale, latin: Locale | undefined): Locale | undefined {
  const [script, lang] = isArabicScript(around) ? (['Latin', latin] as const) : (['Arabic', 'ar'] as const)
  const texts = textsOf(block)
  return texts.filter((text) => isMostly(script, text)).length * 2 > texts.length ? lang : undefined
}

/** The heading's language is kept apart from that of the blocks. A standard name is shown in the reader's language anyway. */
function markSection({ lang: marked, blocks, ...head }: Section, around: Locale, latin: Locale | undefined): Section {
  const own = head.name === undefined ? head.title : undefined
  const lang = marked ?? (own && differingLanguage({ kind: 'paragraph', content: own }, around, latin))
  return { ...head, ...(lang !== undefined && lang !== around && { lang }), blocks: markBlocks(blocks, around, latin) }
}

function markBlock(block: Block, around: Locale, latin: Locale | undefined): Block {
  const lang = block.lang ?? differingLanguage(block, around, latin)
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

/** Sections with the languages of their headings and blocks. */
export const markSections = (sections: readonly Section[], lang: Locale, latin: Locale | undefined): Section[] => sections.map((section) => markSection(section, lang, latin))
