import { describe, expect, test } from 'vitest'
import { bodyOf } from '../../pipeline/testing/a-folder.ts'
import { entryScreen } from '../../testing/entry-screen.tsx'

const found = (html: string, pattern: RegExp): string[] => Array.from(html.matchAll(pattern), ([, match = '']) => match)

const files = {
  'entries/en/water/pumps.md': '# Pumps\n\n## How deep\n\nText',
  'contacts.yaml': '- { id: desk, kind: unit, name: Desk, checked: 2024-10 }',
  'sources/g.yaml': 'sources: { s: { title: S } }',
}
const head = 'title: Wells\nlinks: [L]\nreferences: [A book]\nrelated: [pumps]\ncontacts: [desk]\nsources: [g]'

describe('an entry’s screen', () => {
  test('has no id twice, whatever its headings are called and however often a note is marked', async () => {
    const headings = ['Sources', 'Footnotes', 'Main', 'Root', 'References', 'Other entries', 'Source 1', 'Footnote 1', 'Footnote mark 1', 'Contents title', 'Start', 'Sources']
    const text = `Before [^a] and [^a] [S](source:s)\n\n${headings.map((heading) => `## ${heading}\n\nText [^a]\n`).join('\n')}\n### Links\n\n> ## Contacts\n\n[^a]: A note.[^b]\n\n[^b]: Another, as the first.[^a]\n`
    const ids = found(await entryScreen(await bodyOf(text, files, head)), / id="([^"]*)"/g)
    expect(ids).toEqual(expect.arrayContaining(['sources', 'sources-2', 'footnotes', 'references', 'references-2', 'links', 'footnote-mark-1', 'footnote-mark-1.2']))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('leads from a note back to each of its marks, and nowhere else', async () => {
    const html = await entryScreen(await bodyOf('One[^a] two[^b] three[^a]\n\n[^a]: A.\n[^b]: B.\n', files))
    const ids = found(html, / id="([^"]*)"/g)
    const targets = found(html, /href="#([^"]*)"/g).filter((target) => target.startsWith('footnote'))
    expect(targets).toEqual(['footnote-1', 'footnote-2', 'footnote-1', 'footnote-mark-1', 'footnote-mark-1.2', 'footnote-mark-2'])
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })
})
