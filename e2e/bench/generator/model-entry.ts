import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toString } from 'mdast-util-to-string'
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { parse } from 'yaml'
import { filesBelow } from '../../../src/hosting/files-below.ts'
import { parseMarkdown } from '../../../src/pipeline/render/markdown.ts'

export interface FrontMatter {
  readonly title: string
  readonly summary?: string
  readonly keywords?: readonly string[]
  readonly acronyms?: readonly string[]
  readonly sources?: readonly string[]
  readonly links?: readonly unknown[]
  readonly references?: readonly unknown[]
}

/** An entry of the project's own manual: what generated ones are modelled on. */
export interface ModelEntry {
  readonly lang: string
  readonly topic: string
  readonly slug: string
  readonly front: FrontMatter
  readonly tree: Root
  /** Its source marks as Markdown, each once. */
  readonly marks: readonly string[]
}

const isMark = (node: Nodes): boolean => node.type === 'link' && node.url.startsWith('source:')

function marksOf(tree: Root): string[] {
  const marks = new Set<string>()
  visit(tree, 'link', (node) => void (isMark(node) && marks.add(`[${toString(node)}](${node.url})`)))
  return [...marks]
}

/** The words of a node without its source marks and what they leave behind. */
export function wordsOf(node: Nodes): string {
  if (isMark(node)) return ''
  const words = 'children' in node ? node.children.map(wordsOf).join('') : toString(node)
  return node.type === 'link' || node.type === 'text' ? words : words.replaceAll(/(?:\s*[,،;؛])+\s*$/g, '').trim()
}

/** The words of each paragraph, list item and table cell. */
export function textsIn(tree: Root): string[] {
  const texts: string[] = []
  visit(tree, (node) => void ((node.type === 'paragraph' || node.type === 'tableCell') && texts.push(wordsOf(node))))
  return texts
}

export const hasMark = (node: Nodes): boolean => isMark(node) || ('children' in node && node.children.some(hasMark))

async function readModel(folder: string, path: string): Promise<ModelEntry> {
  const [lang = '', topic = '', file = ''] = path.split('/')
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(await readFile(join(folder, path), 'utf8')) ?? []
  const tree = parseMarkdown(body)
  if (!tree.ok) throw new Error(`${path} cannot be parsed`)
  return { lang, topic, slug: file.replace(/\.md$/, ''), front: parse(head) as FrontMatter, tree: tree.value, marks: marksOf(tree.value) }
}

/** Reads all entries of a content folder that is laid out as `entries/<lang>/<topic>/<slug>.md`. */
export async function readModels(folder: string): Promise<ModelEntry[]> {
  const entries = join(folder, 'entries')
  const paths = (await filesBelow(entries)).filter((path) => path.endsWith('.md'))
  return Promise.all(paths.map((path) => readModel(entries, path)))
}
