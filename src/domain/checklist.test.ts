import { describe, expect, test } from 'vitest'
import type { Block, Inline, ListItem } from './blocks.ts'
import { taskKeys } from './checklist.ts'

const task = (content: readonly Inline[], inside: readonly Block[] = []): ListItem => ({ blocks: [{ kind: 'paragraph', content }, ...inside], task: true })
const plain = (text: string): ListItem => ({ blocks: [{ kind: 'paragraph', content: [text] }] })
const list = (...items: readonly ListItem[]): Block => ({ kind: 'list', ordered: false, items })
const keysOf = (...blocks: readonly Block[]): string[] => [...taskKeys({ sections: [{ anchor: 'start', blocks }] }).values()]

describe('keys of checklist items', () => {
  test('are made of an item’s words alone: spaces, capitals, emphasis and marks of sources change nothing', () => {
    const marked: Inline[] = ['count  the ', { kind: 'strong', content: ['PEOPLE'] }, ' ', { kind: 'source', index: 0, content: ['Sphere'] }]
    expect(keysOf(list(task(marked)))).toEqual(['count the people'])
    expect(keysOf(list(task(['Count the people'])))).toEqual(['count the people'])
  })

  test('tell the same words apart, also in another list and within an item', () => {
    expect(keysOf(list(task(['Ask'], [list(task(['Ask']))])), list(task(['Ask'])))).toEqual(['ask', 'ask (2)', 'ask (3)'])
  })

  test('stay when the list is reordered or an item without a box joins it', () => {
    expect(keysOf(list(task(['Two']), plain('More'), task(['One'])))).toEqual(['two', 'one'])
  })

  test('are found in quotes and footnotes', () => {
    const quoted: Block = { kind: 'quote', blocks: [list(task(['Quoted']))] }
    expect([...taskKeys({ sections: [{ anchor: 'start', blocks: [quoted] }], footnotes: [[list(task(['Noted']))]] }).values()]).toEqual(['quoted', 'noted'])
  })
})
