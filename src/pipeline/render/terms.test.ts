import { describe, expect, test } from 'vitest'
import { inlineText, type Inline } from '../../domain/blocks.ts'
import { taskKeys } from '../../domain/checklist.ts'
import { bodyOf } from '../testing/a-folder.ts'

const glossary = [
  '- { id: cccm, acronym: CCCM, term: { en: Camp coordination and camp management, fr: Gestion des camps }, definition: Looking after camps }',
  '- { id: global-office, acronym: { en: GO, fr: BM }, term: Global office, definition: An office }',
  '- { id: rc-a, acronym: RC, term: Resident Coordinator }',
  '- { id: rc-b, acronym: RC, term: Red Cross }',
  '- { id: capacity, term: Capacity, definition: What people have }',
  '- { id: own, acronym: OWN, term: Own thing, entry: wells }',
  '',
].join('\n')

const marks = (content: readonly Inline[]): string[] =>
  content.flatMap((node) => (typeof node === 'string' || !('content' in node) ? [] : node.kind === 'term' ? [`${node.id}=${inlineText(node.content)}`] : marks(node.content)))

async function marked(markdown: string): Promise<string[][]> {
  const { sections } = await bodyOf(markdown, { 'glossary.yaml': glossary })
  return sections.map(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? marks(block.content) : [])))
}

describe('words of the glossary', () => {
  test('are marked where they first stand in each section, as acronyms or as names of several words', async () => {
    expect(await marked('CCCM and CCCM\n\n## Two\n\nAsk for camp coordination and **camp management**. *CCCM* helps. Camp Coordination and Camp Management.')).toEqual([['cccm=CCCM'], ['cccm=CCCM']])
    expect(await marked('Camp Coordination and\ncamp management')).toEqual([['cccm=Camp Coordination and camp management']])
  })

  test('keep the words around them', async () => {
    const { sections } = await bodyOf('The CCCM-led (GO) team', { 'glossary.yaml': glossary })
    expect(sections[0]?.blocks).toEqual([
      { kind: 'paragraph', content: ['The ', { kind: 'term', id: 'cccm', content: ['CCCM'] }, '-led (', { kind: 'term', id: 'global-office', content: ['GO'] }, ') team'] },
    ])
  })

  test('are not looked for in links, marks, code and headings', async () => {
    expect(await marked('[CCCM](https://example.org) `CCCM`\n\n### CCCM\n\n## CCCM')).toEqual([[], []])
  })

  test('are not marked in other spellings, in loud words, within longer words, or where they mean two things', async () => {
    expect(await marked('cccm, GO AHEAD, CCCMs, the RC, more capacity')).toEqual([[]])
  })

  test('are not marked in the entry that explains them', async () => expect(await marked('OWN')).toEqual([[]]))

  test('do not change the key of a checklist item', async () => {
    const keys = async (files: Record<string, string>) => [...taskKeys(await bodyOf('- [ ] Call CCCM', files)).values()]
    expect(await keys({ 'glossary.yaml': glossary })).toEqual(['call cccm'])
    expect(await keys({})).toEqual(['call cccm'])
  })
})
