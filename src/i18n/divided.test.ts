import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dividedKeys } from './compile-catalogues.ts'
import { en } from './en.ts'
import { startedSources } from './first-sources.ts'

const root = join(import.meta.dirname, '..')

describe('the words of the first screen', () => {
  test('and those of later ones are all words, each once', () => {
    const { first, later } = dividedKeys()
    const all = Object.keys(en).filter((key) => !key.startsWith('page.'))
    expect([...first, ...later].sort()).toEqual(all.sort())
  })

  test('are those that code of the start says: tabs, an entry, an update that stopped; nothing of a wallet card', () => {
    const { first, later } = dividedKeys()
    expect(first).toEqual(expect.arrayContaining(['tab.manual', 'section.overview', 'problem.altered', 'entry.save']))
    expect(later).toEqual(expect.arrayContaining(['wallet.title', 'about.title']))
    expect(first.length).toBeLessThan(later.length)
  })

  test('come from the files that are imported at the start, not from those that are loaded later', () => {
    const started = [...startedSources(join(root, 'app/main.tsx')).keys()].map((file) => file.slice(root.length + 1).replaceAll('\\', '/'))
    expect(started).toEqual(expect.arrayContaining(['app/main.tsx', 'features/reader/entry-view.tsx', 'features/topics/topic-grid.tsx']))
    expect(started).not.toContain('app/pages.ts')
    expect(started).not.toContain('features/wallet-card/wallet-page.tsx')
  })
})
