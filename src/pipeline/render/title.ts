import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit, EXIT } from 'unist-util-visit'
import { invisibleCharacter } from '../check/characters.ts'
import type { EntryFile } from '../check/entries.ts'
import type { FileReport } from '../problem.ts'
import { headingText } from './heading-text.ts'

function firstHeading(tree: Root): Heading | undefined {
  let found: Heading | undefined
  visit(tree, 'heading', (heading) => {
    found = heading
    return EXIT
  })
  return found
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** An entry's title: that of its head, else its first heading. Reports an entry that has neither. */
export function titleOf({ front, linesBefore }: EntryFile, tree: Root, report: FileReport): string {
  if (front.title !== undefined) return front.title
  const heading = firstHeading(tree)
  const title = heading ? headingText(heading) : ''
  if (title === '') report.error('title', 1, 'has no title', 'Write `title:` in the front matter, or begin with a heading.')
  const hidden = heading && invisibleCharacter(toString(heading))
  if (hidden !== undefined) report.error('title', (heading?.position?.start.line ?? 1) + linesBefore, `has the invisible character ${hidden} in its title`, 'Type the heading again by hand.')
  return title
}

/** The text without the first-level headings that only repeat the title, which the app shows itself. */
export const withoutTitle = (tree: Root, title: string): Root => ({
  ...tree,
  children: tree.children.filter((node) => !(node.type === 'heading' && node.depth === 1 && folded(headingText(node)) === folded(title))),
})
