import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addIntegrity } from './precache-integrity.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'manual-dist-'))
})
afterEach(() => rm(dir, { recursive: true }))

const entry = (url: string) => ({ url, revision: null, size: 1 })

test('every entry gets the SHA-384 of its bytes, and the list is told', async () => {
  await writeFile(join(dir, 'index.html'), 'page')
  let list: readonly string[] = []
  const { manifest } = await addIntegrity(dir, (paths) => (list = paths))([entry('index.html')])
  expect(manifest).toEqual([{ ...entry('index.html'), integrity: `sha384-${createHash('sha384').update('page').digest('base64')}` }])
  expect(list).toEqual(['index.html'])
})

test('a listed file that is missing fails the build by its name', async () => {
  await expect(addIntegrity(dir, () => undefined)([entry('assets/gone.js')])).rejects.toThrow('assets/gone.js is on the list')
})
