import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse, stringify } from 'yaml'
import { enlargedDirectory } from './directory.ts'
import { entryFile, type Surroundings } from './entry-file.ts'
import { readModels, textsIn, type ModelEntry } from './model-entry.ts'
import { planEntries, type PlannedEntry } from './plan.ts'
import { createSplicer, splitSentences, type Splicer } from './splicer.ts'

const entriesPerContact = 10
const filesAtOnce = 64

function splicers(models: readonly ModelEntry[]): (lang: string) => Splicer {
  const textsOf = (lang: string): string[] => models.filter((model) => model.lang === lang).flatMap(({ tree }) => textsIn(tree))
  const made = new Map<string, Splicer>()
  return (lang) => {
    const splicer = made.get(lang) ?? createSplicer(textsOf(lang).flatMap((text) => splitSentences(text, lang)))
    made.set(lang, splicer)
    return splicer
  }
}

/** For an entry, those of its language and topic. */
function neighboursOf(plan: readonly PlannedEntry[]): (entry: PlannedEntry) => readonly PlannedEntry[] {
  const shelves = new Map<string, PlannedEntry[]>()
  const shelfOf = ({ lang, topic }: PlannedEntry): PlannedEntry[] => {
    const name = `${lang}/${topic}`
    const shelf = shelves.get(name) ?? []
    shelves.set(name, shelf)
    return shelf
  }
  for (const entry of plan) shelfOf(entry).push(entry)
  return shelfOf
}

/** The glossary, its terms leading to an entry of the new folder on the same theme. */
function glossaryFor(plan: readonly PlannedEntry[], written: string): string {
  const idOf = new Map(plan.map(({ model, id }) => [model.slug, id]))
  const terms = parse(written) as readonly { readonly entry?: string }[]
  const led = terms.map(({ entry = '', ...term }) => ({ ...term, ...(idOf.has(entry) && { entry: idOf.get(entry) }) }))
  return stringify(led, { lineWidth: 0 })
}

const pathOf = ({ lang, topic, id }: PlannedEntry, folder: string): string => join(folder, 'entries', lang, topic, `${id}.md`)

async function writeAll(files: readonly (readonly [path: string, text: () => string])[]): Promise<void> {
  const waiting = [...files]
  const lane = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [path, text] = next
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text())
    }
  }
  await Promise.all(Array.from({ length: filesAtOnce }, lane))
}

/**
 * Writes a content folder of so many entries, made from the words of a real one.
 * @param from the real content folder
 * @param to replaced where it exists
 * @param contactCount offices in its directory, at least those of the real one
 */
export async function generateFolder(from: string, to: string, entries: number, contactCount = Math.round(entries / entriesPerContact)): Promise<void> {
  const models = await readModels(from)
  const plan = planEntries(models, entries)
  const read = (name: string): Promise<string> => readFile(join(from, name), 'utf8')
  const contacts = enlargedDirectory(await read('contacts.yaml'), contactCount)
  const glossary = glossaryFor(plan, await read('glossary.yaml'))
  const splicerFor = splicers(models)
  const neighbours = neighboursOf(plan)
  const around = (entry: PlannedEntry): Surroundings => ({ splicer: splicerFor(entry.lang), neighbours: neighbours(entry), contacts })

  await rm(to, { recursive: true, force: true })
  await mkdir(to, { recursive: true })
  for (const name of ['manual.yaml', 'sources']) await cp(join(from, name), join(to, name), { recursive: true })
  await writeAll([
    // Offices made from one another share parts: as aliases they would be so many that the check refuses them.
    [join(to, 'contacts.yaml'), () => stringify(contacts, { lineWidth: 0, aliasDuplicateObjects: false })],
    [join(to, 'glossary.yaml'), () => glossary],
    ...plan.map((entry): [string, () => string] => [pathOf(entry, to), () => entryFile(entry, around(entry))]),
  ])
}
