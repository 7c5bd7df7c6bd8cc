import type { Heading, RootContent } from 'mdast'
import { stringify } from 'yaml'
import { nameOf, type WrittenContact } from './directory.ts'
import { blockLike, type EntryInk } from './entry-text.ts'
import type { PlannedEntry } from './plan.ts'
import { seeded, type Random } from './random.ts'
import type { Splicer } from './splicer.ts'

/** What an entry can point to. */
export interface Surroundings {
  readonly splicer: Splicer
  /** Other entries of its topic in its language. */
  readonly neighbours: readonly PlannedEntry[]
  readonly contacts: readonly WrittenContact[]
}

// With its head, a file then has 2 to 6 kB.
const fewestCharacters = 800
const mostCharacters = 3_600
const mostSources = 5

const isSection = (node: RootContent): node is Heading => node.type === 'heading' && node.depth === 2

/** The model's text before its first section, and its sections, each with its heading. */
function sectionsOf(nodes: readonly RootContent[]): RootContent[][] {
  const sections: RootContent[][] = [[]]
  for (const node of nodes) {
    if (isSection(node)) sections.push([])
    sections.at(-1)?.push(node)
  }
  return sections
}

/** Sections like the model's, in its order, until there is enough text. */
function bodyLike({ model }: PlannedEntry, ink: EntryInk): string {
  const wanted = ink.random.integer(fewestCharacters, mostCharacters)
  const blocks: string[] = []
  let written = 0
  for (const section of sectionsOf(model.tree.children)) {
    for (const node of section) {
      if (written >= wanted) return blocks.join('\n\n')
      const block = blockLike(node, ink)
      if (block !== '') blocks.push(block)
      written += block.length
    }
  }
  return blocks.join('\n\n')
}

const month = (random: Random): string => `${random.integer(2023, 2025)}-${String(random.integer(1, 12)).padStart(2, '0')}`

function headOf(entry: PlannedEntry, random: Random, { splicer, neighbours }: Surroundings, contacts: readonly WrittenContact[]) {
  const { summary, keywords = [], acronyms = [], sources, links = [], references = [] } = entry.model.front
  const others = neighbours.filter(({ id }) => id !== entry.id)
  return {
    title: entry.title,
    ...(summary !== undefined && { summary: splicer.sentence(random, summary).replaceAll('\\', '') }),
    updated: month(random),
    review_by: `2027-${String(random.integer(1, 12)).padStart(2, '0')}`,
    keywords: [...random.some(keywords, random.integer(4, 8)), entry.country],
    acronyms: random.some(acronyms, 3),
    contacts: contacts.map((contact) => contact.id),
    related: random.some(others, random.integer(3, 5)).map(({ id }) => id),
    ...(sources && { sources }),
    links: random.some(links, 1),
    references: random.some(references, 2),
  }
}

/** The text of an entry's file. The same entry has the same text, however many others there are. */
export function entryFile(entry: PlannedEntry, surroundings: Surroundings): string {
  const random = seeded(`${entry.lang}/${entry.id}`)
  const contacts = random.some(surroundings.contacts, random.integer(1, 3))
  const head = headOf(entry, random, surroundings, contacts)
  const linked = surroundings.neighbours.filter(({ id }) => head.related.includes(id))
  const ink: EntryInk = {
    random,
    splicer: surroundings.splicer,
    marks: random.some(entry.model.marks, mostSources),
    links: linked.map(({ id, title }) => `[${title}](entry:${id})`),
  }
  const cards = contacts.slice(0, 1).map((contact) => `\n[${nameOf(contact, entry.lang)}](contact:${contact.id})\n`).join('')
  return `---\n${stringify(head, { lineWidth: 0 })}---\n${bodyLike(entry, ink)}\n${cards}`
}
