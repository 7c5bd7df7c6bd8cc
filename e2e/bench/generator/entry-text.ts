import type { List, ListItem, RootContent, Table } from 'mdast'
import { hasMark, wordsOf } from './model-entry.ts'
import type { Random } from './random.ts'
import type { Splicer } from './splicer.ts'

/** What the text of one generated entry is made from. */
export interface EntryInk {
  readonly random: Random
  readonly splicer: Splicer
  /** Source marks to use, as Markdown. */
  readonly marks: readonly string[]
  /** Links to other entries, as Markdown. */
  readonly links: readonly string[]
}

const linkShare = 0.12
const shortCell = 24

/** What stands after a sentence: its source where the model had one, now and then a link. */
function tail(node: RootContent | ListItem, { random, marks, links }: EntryInk): string {
  const link = links.length > 0 && random.next() < linkShare ? ` ${random.pick(links)}.` : ''
  const mark = marks.length > 0 && hasMark(node) ? ` ${random.pick(marks)}` : ''
  return link + mark
}

function sentencesLike(node: RootContent | ListItem, ink: EntryInk): string {
  return ink.splicer.text(ink.random, wordsOf(node).length) + tail(node, ink)
}

function listLike(list: List, ink: EntryInk): string {
  const bullet = (item: ListItem, index: number): string => {
    if (typeof item.checked === 'boolean') return '- [ ]'
    return list.ordered === true ? `${index + 1}.` : '-'
  }
  return list.children.map((item, index) => `${bullet(item, index)} ${sentencesLike(item, ink)}`).join('\n')
}

/** A table of the model's size: its head as it is, long cells written anew, short ones with other figures. */
function tableLike(table: Table, { random, splicer }: EntryInk): string {
  const [head, ...rows] = table.children
  if (!head) return ''
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const columns = head.children.map((cell) => wordsOf(cell).replaceAll('|', String.raw`\|`))
  const cellLike = (words: string): string =>
    words.length < shortCell ? splicer.sentence(random, words) : splicer.text(random, words.length)
  const body = rows.map(({ children }) => line(children.map((cell) => cellLike(wordsOf(cell)))))
  return [line(columns), line(columns.map(() => '---')), ...body].join('\n')
}

/** A block of the same kind and size as a real one, with other words; empty where the kind is none of text. */
export function blockLike(node: RootContent, ink: EntryInk): string {
  switch (node.type) {
    case 'paragraph':
      return sentencesLike(node, ink)
    case 'heading':
      return `${'#'.repeat(node.depth)} ${wordsOf(node)}`
    case 'list':
      return listLike(node, ink)
    case 'table':
      return tableLike(node, ink)
    case 'blockquote':
      return node.children.map((child) => `> ${blockLike(child, ink).replaceAll('\n', '\n> ')}`).join('\n>\n')
    default:
      return ''
  }
}
