/** The content contract, sentence by sentence: what an editor writes, and what the build accepts. */
import { describe, expect, test } from 'vitest'
import { aFolder, aManual, bodiesOf, bodyOf, built, errorsIn, today, warningsIn } from './testing/a-folder.ts'
import { buildManual } from './build.ts'

const entry = 'entries/en/water/wells.md'

describe('an entry', () => {
  test('has the id of its file, the same in every language', async () => {
    const manual = await built(await aManual({ [entry]: '# Wells', 'entries/fr/water/wells.md': '# Puits' }))
    expect(bodiesOf(manual).map(({ id, lang }) => `${lang} ${id}`).sort()).toEqual(['en wells', 'fr wells'])
    expect(manual.manifest.entries).toBe(1)
  })

  test('has the language and topic of its folders, unless its head says otherwise', async () => {
    const folder = await aManual({ [entry]: '---\ntitle: Puits\nlang: fr\ntopic: shelter\n---\nx' })
    expect(bodiesOf(await built(folder))).toMatchObject([{ lang: 'fr', topic: 'shelter' }])
  })

  test('needs only a title in its head', async () => expect(await bodyOf('')).toEqual({ id: 'wells', topic: 'water', lang: 'en', title: 'Wells', sections: [] }))

  test('may have all the other fields', async () => {
    const head = 'title: Wells\nsummary: S\nupdated: 2026-11-01\nreview_by: 2027-11\naudience: internal\nkeywords: [k]\nacronyms: [A]\ncontacts: [desk]\nrelated: [pumps]\nlinks: [{ title: L, url: "https://example.org", lang: en, internal: false }]\nreferences: [R]\norder: 3\nsources: [a]'
    const files = { 'entries/en/water/pumps.md': '# P', 'contacts.yaml': '- { id: desk, kind: unit, name: D, checked: 2024 }', 'sources/a.yaml': 'sources: { b: { title: B } }' }
    const folder = await aManual({ [entry]: `---\n${head}\n---\nx`, ...files })
    expect(await errorsIn(folder)).toEqual([])
    expect((await warningsIn(folder)).filter((line) => line.includes('not a field'))).toEqual([])
  })
})

describe('the text', () => {
  test('is CommonMark with tables, task lists, footnotes, links between entries, and contact cards', async () => {
    const files = { 'entries/en/shelter/cerf.md': '# CERF', 'contacts.yaml': '- { id: dhrr, kind: unit, name: D, checked: 2024 }' }
    const { sections } = await bodyOf('| a |\n|---|\n| b |\n\n- [ ] c\n\nd[^1] [e](../shelter/cerf.md) [f](entry:cerf)\n\n[g](contact:dhrr)\n\n[^1]: h', files)
    expect(sections[0]?.blocks).toMatchObject([
      { kind: 'table' },
      { kind: 'list', items: [{ task: true }] },
      { kind: 'paragraph', content: ['d', { kind: 'footnote' }, ' ', { kind: 'entry', id: 'cerf' }, ' ', { kind: 'entry', id: 'cerf' }] },
      { kind: 'contact', id: 'dhrr' },
    ])
  })

  test('has standard sections in any language, any subset, any order, and text before them', async () => {
    const { sections } = await bodyOf('Before\n\n## Références et outils\n\na\n\n## Visión general\n\nb\n\n## My own\n\nc')
    expect(sections.map(({ name, title }) => name ?? title?.[0] ?? '')).toEqual(['', 'references', 'overview', 'My own'])
  })
})

describe('a folder of ordinary Markdown files', () => {
  const plain = { 'Water supply/Bore holes.md': '# Bore holes\n\nDeep.', 'Water supply/index.md': '## All about water', '02_shelter/tents.md': '---\ntitle: Tents\n---\nDry.', 'hello.md': '# Hello' }

  test('builds, with its folders as topics and an empty directory', async () => {
    const { manifest } = await built(await aFolder(plain))
    expect(manifest.languages).toEqual(['en'])
    expect(manifest.topics.map(({ id, title, entries }) => `${id}: ${title['en']} (${entries})`)).toEqual(['02-shelter: Shelter (1)', 'general: General (1)', 'water-supply: Water supply (2)'])
    expect(manifest.contacts).toEqual([])
    expect(manifest.version).toMatch(/^undated-[0-9a-f]{8}$/)
  })

  test('takes its name from the folder', async () => {
    const folder = await aFolder(plain)
    const { manifest } = await built(folder)
    expect(folder.toLowerCase()).toContain(manifest.id.slice(7))
    expect(manifest.title['en']).toMatch(/^Manual /)
  })

  test('in several languages has English first, and the others by their codes', async () => {
    expect((await built(await aFolder({ 'fr/a/x.md': '# X', 'en/a/x.md': '# X', 'ar/a/x.md': '# X' }))).manifest.languages).toEqual(['en', 'ar', 'fr'])
    expect((await built(await aFolder({ 'fr/a/x.md': '# X', 'es/a/x.md': '# X' }))).manifest.languages).toEqual(['es', 'fr'])
  })
})

describe('problems', () => {
  test('are told as file, line, what is wrong and what to do, in the order of files and lines', async () => {
    const folder = await aManual({ 'entries/en/water/b.md': '# B\n\n[x](entry:c)\n\n<script>x</script>', 'entries/en/water/a.md': 'no title' })
    expect(await errorsIn(folder)).toEqual([
      'entries/en/water/a.md:1: has no title. Write `title:` in the front matter, or begin with a heading.',
      'entries/en/water/b.md:3: links to the entry "c", which does not exist. Did you mean `a`?',
      'entries/en/water/b.md:5: has <script>, which is refused. Delete it; write Markdown.',
    ])
  })

  test('that are errors leave no manual', async () => {
    const { manual } = await buildManual(await aManual({ [entry]: 'no title' }), today)
    expect(manual).toBeUndefined()
  })

  test('that are warnings do not, and a missing translation is counted by language', async () => {
    const { manual, problems } = await buildManual(await aManual({ [entry]: '---\ntitle: W\nreview_by: 2020-01\n---\n[x](https://example.org)', 'entries/fr/water/pumps.md': '# P' }), today)
    expect(problems.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      'translation: 1 of 2 entries are not in English (`en`)',
      'translation: 1 of 2 entries are not in French (`fr`)',
      'translation: 2 of 2 entries are not in Arabic (`ar`)',
      'review: is past its review date 2020-01',
      'needs-connection: links to "https://example.org", which needs a connection',
    ])
    expect(manual?.statistics.languages.map(({ lang, missing }) => `${lang}: ${missing.join()}`)).toEqual(['en: pumps', 'fr: wells', 'ar: pumps,wells'])
  })

  test('an entry that is internal in one language only is told of', async () => {
    expect(await warningsIn(await aManual({ [entry]: '---\ntitle: W\naudience: internal\n---\nx', 'entries/fr/water/wells.md': '# P' }))).toEqual([
      'entries/fr/water/wells.md:1: warning: is internal in another language; lists show it as internal. Write `audience: internal` in all languages, or in none.',
    ])
  })
})
