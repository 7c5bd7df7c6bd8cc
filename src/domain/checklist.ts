import { inlineText, type Block, type ListItem } from './blocks.ts'
import type { EntryBody } from './entry.ts'

/** The words of an item itself, without the lists inside it. */
const ownWords = (blocks: readonly Block[]): string => blocks.map((block) => (block.kind === 'paragraph' ? inlineText(block.content) : '')).join(' ')

/** What stays alike when only spaces, capitals or marks of sources change. */
const alike = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()

function* tasksIn(blocks: readonly Block[]): Iterable<ListItem> {
  for (const block of blocks) {
    if (block.kind === 'quote') yield* tasksIn(block.blocks)
    if (block.kind !== 'list') continue
    for (const item of block.items) {
      if (item.task === true) yield item
      yield* tasksIn(item.blocks)
    }
  }
}

/**
 * The keys under which the ticks of an entry's checklist items are kept. A key is the item's own words, so that a tick
 * stays with them when the list is reordered; the same words again get ` (2)`, ` (3)` …. They are made here rather than
 * published: a hash for each item took a sixteenth of all bytes on the line.
 */
export function taskKeys({ sections, footnotes = [] }: Pick<EntryBody, 'sections' | 'footnotes'>): ReadonlyMap<ListItem, string> {
  const keys = new Map<ListItem, string>()
  const times = new Map<string, number>()
  for (const blocks of [...sections.map((section) => section.blocks), ...footnotes]) {
    for (const item of tasksIn(blocks)) {
      const words = alike(ownWords(item.blocks))
      const time = (times.get(words) ?? 0) + 1
      times.set(words, time)
      keys.set(item, time === 1 ? words : `${words} (${time})`)
    }
  }
  return keys
}
