import { describe, expect, test } from 'vitest'
import type { EntryBody } from '../../domain/entry.ts'
import { draftManual } from '../build.ts'
import { aManual, bodyOf, today } from '../testing/a-folder.ts'
import { contentReport } from './content-report.ts'
import { problemReport } from './print.ts'
import { readingLevel } from './reading-level.ts'
import { statisticsOf } from './statistics.ts'
import type { Problem } from '../problem.ts'

const sources = { 'sources/g.yaml': 'sources: { s: { title: S } }' }

async function unsourced(markdown: string): Promise<string[]> {
  const folder = await aManual({ 'entries/en/water/wells.md': `---\ntitle: Wells\nsources: g\n---\n${markdown}`, ...sources })
  const { folder: checked, entries } = await draftManual(folder, today)
  return statisticsOf(checked, entries, today).unsourced.map(({ line, text }) => `${line}: ${text}`)
}

describe('figures without a source mark', () => {
  test('are found in paragraphs, list items and table rows', async () => {
    expect(await unsourced('15 litres\n\n- 3 wells\n- no figure\n  - 4 pumps\n\n> 5 taps\n\n| a | b |\n|---|---|\n| x | 6 |\n| y | z |')).toEqual(['5: 15 litres', '7: 3 wells', '9: 4 pumps', '11: 5 taps', '15: x6'])
  })

  test('are none where a mark stands in the same paragraph, item or row, or in the sentence before the table', async () => {
    const mark = '[S, 2018](source:s)'
    expect(await unsourced(`15 litres ${mark}\n\n- 3 wells ${mark}\n\n| a |\n|---|\n| 6 ${mark} |\n\nAll rows: ${mark}\n\n| a |\n|---|\n| 7 |`)).toEqual([])
  })

  test('are not looked for in headings, list numbers and the marks themselves', async () => {
    expect(await unsourced('## 24 hours\n\n1. first\n2. second\n\nSee [Sphere 2018](source:s)\n\n```\n42\n```')).toEqual([])
  })

  test('a paragraph apart from the table does not stand for it', async () => {
    expect(await unsourced('All: [S](source:s)\n\nBut:\n\n| a |\n|---|\n| 7 |')).toEqual(['11: 7'])
  })
})

describe('the reading level', () => {
  const level = (...blocks: EntryBody['sections'][number]['blocks']): number | undefined =>
    readingLevel({ sections: [{ anchor: 'start', blocks }] } as unknown as EntryBody)

  test('is low for short words in short sentences, and high for long ones', () => {
    expect(level({ kind: 'paragraph', content: ['The cat sat on the mat. It was a big cat.'] })).toBeLessThan(2)
    expect(level({ kind: 'paragraph', content: ['Interinstitutional accountability considerations necessitate comprehensive multisectoral organizational coordination arrangements.'] })).toBeGreaterThan(20)
  })

  test('counts each list item as a sentence, and neither tables nor source marks', () => {
    const item = (text: string) => ({ blocks: [{ kind: 'paragraph' as const, content: [text, { kind: 'source' as const, index: 0, content: ['International Organization'] }] }] })
    const list = { kind: 'list' as const, ordered: false, items: [item('Dig a well'), item('Ask the team')] }
    const table = { kind: 'table' as const, head: [['Interinstitutional accountability']], rows: [] }
    expect(level(list, table)).toBe(level({ kind: 'paragraph', content: ['Dig a well. Ask the team.'] }))
  })

  test('leaves out other scripts, and blocks in other languages', () => {
    const plain = level({ kind: 'paragraph', content: ['Dig a well. Ask the team.'] })
    expect(level({ kind: 'paragraph', content: ['Dig a well. احفر بئرا. Ask the team الآن.'] })).toBe(plain)
    expect(level({ kind: 'paragraph', content: ['Dig a well. Ask the team.'] }, { kind: 'paragraph', lang: 'fr', content: ['Organisation internationale pour les migrations.'] })).toBe(plain)
    expect(level({ kind: 'paragraph', content: ['احفر بئرا.'] })).toBeUndefined()
  })

  test('is none for an entry without running text', async () => expect(readingLevel(await bodyOf('## Only a heading'))).toBeUndefined())
})

describe('the report', () => {
  test('tells of everything that an editor has to look at', async () => {
    const folder = await aManual({
      'entries/en/water/wells.md': '---\ntitle: Wells\nreview_by: 2026-10\n---\nDig 3 wells. [x](entry:nowhere)',
      'entries/fr/water/pumps.md': '# Pompes\n\nUn deux trois.',
      'contacts.yaml': '- { id: desk, kind: unit, name: D }',
    })
    const { folder: checked, entries, problems } = await draftManual(folder, today)
    const lines = contentReport(statisticsOf(checked, entries, today), entries, problems, 'data')
    for (const line of [
      '2 entries, 1 contacts, 0 terms in the glossary',
      '  English (en): 1 of 2 entries, 4 words, 1 not translated',
      '  French (fr): 1 of 2 entries, 3 words, 1 not translated',
      '  fr: wells',
      '  data/entries/en/water/wells.md:3: since 2026-10',
      '  data/entries/en/water/wells.md:5: Dig 3 wells. x',
      '  desk',
      '  data/entries/en/water/wells.md:5: links to the entry "nowhere", which does not exist. Correct the link, or add the entry. There are: wells, pumps.',
      '  1 error.',
    ]) {
      expect(lines).toContain(line)
    }
    expect(lines.join('\n')).toMatch(/1 entries, on average grade -?\d+\.\d; 0 above 10/)
  })
})

describe('the list of problems', () => {
  const warning = (line: number, kind: Extract<Problem, { severity: 'warning' }>['kind']): Problem => ({ severity: 'warning', kind, file: 'a.md', line, message: 'is odd', remedy: 'Look.' })

  test('has the first warnings of each kind, leaves out what is only counted, and counts all at the end', () => {
    const problems = [...Array.from({ length: 4 }, (_, index) => warning(index + 1, 'html')), warning(9, 'image'), warning(10, 'needs-connection')]
    expect(problemReport(problems, 'data', 2)).toEqual([
      'data/a.md:1: warning: is odd. Look.',
      'data/a.md:2: warning: is odd. Look.',
      'data/a.md:9: warning: is odd. Look.',
      '… and 2 more warnings; `npm run content:check` lists them all.',
      '6 warnings: 4 × html, 1 × image, 1 × a link that needs a connection.',
    ])
  })

  test('is empty where there are none', () => expect(problemReport([], 'data')).toEqual([]))
})
