/** The headings of an entry, and which of them are the same in two languages. */
import type { Block } from './blocks.ts'
import type { EntryBody } from './entry.ts'
import type { SectionName } from './section.ts'

export interface HeadingPlace {
  readonly anchor: string
  /** Set on a standard section. */
  readonly name?: SectionName
}

function headingsIn(blocks: readonly Block[]): HeadingPlace[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [{ anchor: block.anchor }]
    if (block.kind === 'quote') return headingsIn(block.blocks)
    return block.kind === 'list' ? block.items.flatMap((item) => headingsIn(item.blocks)) : []
  })
}

/** All headings of an entry in reading order. */
export const headingsOf = ({ sections }: Pick<EntryBody, 'sections'>): HeadingPlace[] =>
  sections.flatMap(({ anchor, name, title, blocks }) => [...(title ? [{ anchor, ...(name && { name }) }] : []), ...headingsIn(blocks)])

/**
 * The anchor in one language of the heading that has another anchor in another language: that of the same standard
 * section, or for a heading of the editor's own, where
 * both texts have as many headings, the one at the same place.
 */
export function sameHeading(anchor: string, there: readonly HeadingPlace[], here: readonly HeadingPlace[]): string | undefined {
  const at = there.findIndex((heading) => heading.anchor === anchor)
  const { name } = there[at] ?? {}
  if (name !== undefined) return here.find((heading) => heading.name === name)?.anchor
  const found = there.length === here.length ? here[at] : undefined
  return found?.name === undefined ? found?.anchor : undefined
}
