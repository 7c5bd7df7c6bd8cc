import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeScreenshot, readScreenshots } from './screenshots.ts'

function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33)
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1').copy(bytes)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

test('a tall picture is one of a phone, with its label from its name', () => {
  expect(describeScreenshot('narrow-office-contact.png', png(720, 1280))).toEqual({
    src: 'screenshots/narrow-office-contact.png',
    sizes: '720x1280',
    type: 'image/png',
    form_factor: 'narrow',
    label: 'Office contact',
  })
})

test('a broad picture is one of a desktop', () => {
  expect(describeScreenshot('wide-home.png', png(1280, 800)).form_factor).toBe('wide')
})

test('what is no PNG is refused by name', () => {
  expect(() => describeScreenshot('home.png', Buffer.from('<svg/>'))).toThrow('screenshots/home.png')
})

test('only pictures that are there are read, in the order of their names', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'manual-public-'))
  expect(await readScreenshots(folder)).toEqual([])
  await mkdir(join(folder, 'screenshots'))
  for (const name of ['wide-home.png', 'narrow-home.png']) await writeFile(join(folder, 'screenshots', name), png(10, 20))
  await writeFile(join(folder, 'screenshots', 'notes.txt'), '')
  expect((await readScreenshots(folder)).map(({ src }) => src)).toEqual(['screenshots/narrow-home.png', 'screenshots/wide-home.png'])
  await rm(folder, { recursive: true })
})
