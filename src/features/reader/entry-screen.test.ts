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

const everyKind = `## دليل الطوارئ

- one
- اثنان
- <!-- lang: fr -->
  trois

Then:

- [ ] Ask first.

[us](contact:desk)

A fact.[S](source:s) A note.[^a] The WASH cluster.

| a | b |
|---|---|
| c | d |

> <!-- lang: fr -->
> | e |
> |---|
> | f |

[^a]: A note.
`
const wash = { 'glossary.yaml': '- { id: wash, acronym: WASH, term: Water }' }

describe('texts and the app’s own words each say their language and direction:', () => {
  const screen = async (lang: 'en' | 'fr' | 'ar', text = everyKind) => entryScreen(await bodyOf(text, { ...files, ...wash }, head), lang)

  test('blocks in another language than those around them', async () => {
    const html = await screen('en')
    expect(html).toMatch(/<h2 id="[^"]*" lang="ar" dir="rtl">دليل الطوارئ<\/h2>/)
    expect(html).toContain('<a lang="ar" dir="rtl" href="/entries/water/wells#دليل-الطوارئ"')
    expect(html).toContain('<li>one</li><li><div class="item-text" lang="ar" dir="rtl">اثنان</div></li><li><div class="item-text" lang="fr" dir="ltr">trois</div></li>')
    expect(html).toMatch(/<table lang="fr" dir="ltr"><thead><tr><th scope="col">e</)
  })

  test.each([
    ['a contact’s card', '<div lang="ar" dir="rtl"><span data-contact="desk">'],
    ['the count of a checklist', '<p class="checklist-state" lang="ar" dir="rtl">'],
    ['the name of a table’s frame', '<div class="table-frame" role="group" lang="ar" dir="ltr"'],
    ['the mark of a source', '<a class="source-mark" lang="ar"'],
    ['the mark of a note', '<a id="footnote-mark-1" lang="ar"'],
    ['the way back from a note', '<span class="back-links" lang="ar" dir="rtl">'],
    ['the question about a term', '<button type="button" class="term" lang="ar"'],
  ])('%s, in the language of the app', async (_, html) => expect(await screen('ar')).toContain(html))

  test.each([
    ['the text', '<div lang="en" dir="ltr"><ul>'],
    ['a table', '<table lang="en" dir="ltr">'],
    ['a term', '<span lang="en">WASH</span>'],
    ['a reference of no said language', '<div class="reference" dir="ltr"><span lang="en">A book</span>'],
    ['sources', '<ol lang="en" dir="ltr"><li id="source-1"><bdi>S</bdi>'],
  ])('%s, in the language of the entry', async (_, html) => expect(await screen('ar')).toContain(html))
})

test('a list of numbered tasks keeps its numbers', async () => {
  const html = await entryScreen(await bodyOf('3. [ ] Third\n4. [ ] Fourth\n'))
  expect(html).toMatch(/<ol start="3"><li><div class="tick">/)
})

test('a text in a variety of the reader’s language is no text in another language', async () => {
  const body = await bodyOf('Texte')
  expect(await entryScreen({ ...body, lang: 'fr-CA' }, 'fr', 'fr')).not.toContain('class="notice"')
  expect(await entryScreen(body, 'fr', 'fr')).toContain('class="notice"')
})
