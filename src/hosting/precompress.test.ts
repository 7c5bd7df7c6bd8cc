import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesBelow } from './files-below.ts'
import { precompress } from './precompress.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'manual-dist-'))
})
afterEach(() => rm(dir, { recursive: true }))

const long = 'Boil water for one minute. '.repeat(60)

test('text gets copies beside it that unpack to the same bytes', async () => {
  await mkdir(join(dir, 'content', 'records', 'ab'), { recursive: true })
  for (const path of ['index.html', join('content', 'records', 'ab', 'ab.json')]) await writeFile(join(dir, path), long)
  expect(await precompress(dir)).toBe(4)
  for (const path of ['index.html', 'content/records/ab/ab.json']) {
    expect(brotliDecompressSync(await readFile(join(dir, `${path}.br`))).toString()).toBe(long)
    expect(gunzipSync(await readFile(join(dir, `${path}.gz`))).toString()).toBe(long)
  }
})

test('pictures, short files and what does not become smaller get none', async () => {
  await writeFile(join(dir, 'icon.png'), long)
  await writeFile(join(dir, 'robots.txt'), 'Allow: /')
  await writeFile(join(dir, 'noise.txt'), crypto.getRandomValues(new Uint8Array(2000)))
  expect(await precompress(dir)).toBe(0)
  expect(await filesBelow(dir)).toEqual(['icon.png', 'noise.txt', 'robots.txt'])
})
