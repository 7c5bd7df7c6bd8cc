import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { buildManual } from './build.ts'
import { aFolder, today } from './testing/a-folder.ts'

/** The examples of the editor's guide: the first below each heading. */
async function examples(): Promise<ReadonlyMap<string, string>> {
  const guide = await readFile(resolve(import.meta.dirname, '../../data/README.md'), 'utf8')
  const found = new Map<string, string>()
  // A fenced example comes before a heading in the pattern, since the example of an entry has headings of its own.
  let heading = ''
  for (const [, code, title] of guide.matchAll(/^```(?:yaml|markdown)\n([\s\S]*?)^```$|^## (.+)$/gm)) {
    if (title !== undefined) heading = title
    else if (!found.has(heading)) found.set(heading, code ?? '')
  }
  return found
}

test('the examples of the editor’s guide build as they stand', async () => {
  const shown = await examples()
  const example = (heading: string): string => shown.get(heading) ?? ''
  const other = (title: string): string => `---\ntitle: ${title}\n---\nMore on it.\n`
  const folder = await aFolder({
    'manual.yaml': example('The manual'),
    'contacts.yaml': `- { id: dhrr, kind: department, name: A department, channels: [], checked: 2024-10 }\n${example('Contacts')}`,
    'glossary.yaml': example('Glossary'),
    'sources/water-supply.yaml': example('Sources'),
    'sources/about-iom.yaml': 'title: About\nsources:\n  manual: { title: The manual }\n',
    'entries/en/sectors/water-supply.md': example('An entry'),
    'entries/en/sectors/sanitation-and-hygiene.md': other('Sanitation'),
    'entries/en/sectors/camp-coordination-and-camp-management.md': other('Camps'),
  })
  const { problems, manual } = await buildManual(folder, today)
  expect(problems.filter((problem) => problem.severity === 'error')).toEqual([])
  expect(manual?.manifest).toMatchObject({ id: 'field-manual', entries: 3, topics: [{ id: 'sectors', entries: 3 }] })
})
