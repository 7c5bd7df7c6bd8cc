import { expect, test } from 'vitest'
import type { EntryBody, Section } from './entry.ts'
import { headingsOf, sameHeading } from './headings.ts'

const section = (anchor: string, more: Partial<Section> = {}): Section => ({ anchor, title: [anchor], blocks: [], ...more })
const headings = (...sections: Section[]) => headingsOf({ sections } satisfies Pick<EntryBody, 'sections'>)

const inner: Section['blocks'] = [{ kind: 'quote', blocks: [{ kind: 'list', ordered: false, items: [{ blocks: [{ kind: 'heading', level: 3, anchor: 'inner', content: [] }] }] }] }]

test('headings are those of sections and those within their blocks, in reading order; text before them has none', () => {
  const start: Section = { anchor: 'start', blocks: [] }
  expect(headings(start, section('one', { name: 'overview', blocks: inner }), section('two'))).toEqual([{ anchor: 'one', name: 'overview' }, { anchor: 'inner' }, { anchor: 'two' }])
})

test('a heading is the same in another language by its standard name, or by its place where there are as many', () => {
  const english = headings(section('overview', { name: 'overview' }), section('how-deep'))
  const french = headings(section('profondeur'), section('aperçu', { name: 'overview' }))
  const shorter = headings(section('aperçu', { name: 'overview' }))
  expect(sameHeading('overview', english, french)).toBe('aperçu')
  expect(sameHeading('overview', english, shorter)).toBe('aperçu')
  expect(sameHeading('how-deep', english, headings(section('a'), section('b')))).toBe('b')
  expect(sameHeading('how-deep', english, french)).toBeUndefined()
  expect(sameHeading('how-deep', english, shorter)).toBeUndefined()
  expect(sameHeading('nowhere', english, french)).toBeUndefined()
})
