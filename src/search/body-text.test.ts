import { describe, expect, test } from 'vitest'
import type { EntryBody, Section } from '../domain/entry.ts'
import { entryId, topicId } from '../domain/ids.ts'
import { sectionTexts } from './body-text.ts'

const paragraph = (text: string) => ({ kind: 'paragraph', content: [text] }) as const
const body = (sections: readonly Section[], more: Partial<EntryBody> = {}): EntryBody => ({ id: entryId('wells'), topic: topicId('water'), lang: 'fr', title: 'Puits', sections, ...more })
const start: Section = { anchor: 'start', blocks: [paragraph('Avant tout')] }
const reference = { versions: [{ title: 'Manuel Sphère' }] }

describe('the sections of an entry', () => {
  test('have what its fields name under the heading that the editor wrote for it', () => {
    const written: Section = { anchor: 'liens', name: 'links', title: ['Liens'], blocks: [] }
    expect(sectionTexts(body([start, written], { links: [reference] })).at(-1)).toMatchObject({ anchor: 'liens', name: 'links', text: 'Manuel Sphère' })
  })
  test('have it under its own name where the editor wrote none', () => {
    expect(sectionTexts(body([start], { references: [reference] })).at(-1)).toMatchObject({ anchor: 'references', name: 'references' })
  })
  test('have the footnotes last', () => {
    const footnotes = [[paragraph('Selon le pays.')], [paragraph('Sauf en mer.')]]
    expect(sectionTexts(body([start], { footnotes })).at(-1)).toEqual({ anchor: 'footnotes', name: 'footnotes', heading: '', text: 'Selon le pays. Sauf en mer.' })
    expect(sectionTexts(body([start])).map(({ anchor }) => anchor)).toEqual(['start'])
  })
})
