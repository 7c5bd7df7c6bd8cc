import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { filesBelow } from '../../../src/hosting/files-below.ts'
import { buildManual } from '../../../src/pipeline/build.ts'
import { editedCopy } from './edit.ts'
import { generateFolder } from './folder.ts'

// A folder is the work of seconds; on a busy machine, of several.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const shipped = resolve(import.meta.dirname, '../../../data')
let workshop = ''
const folder = (name: string): string => join(workshop, name)

const textsOf = async (name: string): Promise<string[]> => {
  const paths = await filesBelow(folder(name))
  return Promise.all(paths.map(async (path) => `${path}\n${await readFile(join(folder(name), path), 'utf8')}`))
}

beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'manual-generator-'))
  await generateFolder(shipped, folder('forty'), 40)
})
afterAll(() => rm(workshop, { recursive: true, force: true }))

describe('a generated content folder', () => {
  test('has as many Markdown files as were asked for, most of them in English', async () => {
    const entries = (await filesBelow(join(folder('forty'), 'entries'))).filter((path) => path.endsWith('.md'))
    expect(entries).toHaveLength(40)
    expect(entries.filter((path) => path.startsWith('en/'))).toHaveLength(24)
  })

  test('builds without an error', async () => {
    const { problems, manual } = await buildManual(folder('forty'))
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([])
    expect(manual?.manifest.languages).toEqual(['en', 'fr', 'es', 'ar'])
  })

  test('is the same each time', async () => {
    await generateFolder(shipped, folder('again'), 40)
    expect(await textsOf('again')).toEqual(await textsOf('forty'))
  })

  test('has no two entries with the same sentence at their start', async () => {
    const texts = (await textsOf('forty')).filter((text) => text.startsWith('entries/'))
    const starts = texts.map((text) => text.split('\n---\n')[1]?.slice(0, 80))
    expect(new Set(starts).size).toBe(starts.length)
  })
})

test('an edited copy differs in as many files as were to be edited, and still builds', async () => {
  await editedCopy(folder('forty'), folder('later'), 10)
  const [before, after] = [await textsOf('forty'), await textsOf('later')]
  expect(after.filter((text, index) => text !== before[index])).toHaveLength(10)
  const { manual } = await buildManual(folder('later'))
  expect(manual).toBeDefined()
})

test('more entries than there are themes and countries for are refused', async () => {
  await expect(generateFolder(shipped, folder('too-many'), 1_000_000)).rejects.toThrow(/of the 1000000 entries/)
})
