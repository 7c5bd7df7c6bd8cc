import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { pageWords } from './page-words.ts'
import { webManifest } from './web-manifest.ts'

const made = (title: string, base = '/manual/', lang = 'en') => webManifest({ title, lang, words: pageWords(title, lang), base, screenshots: [] })

describe('the web app manifest', () => {
  test('keeps everything below the address of the app', () => {
    const { id, start_url: start, scope, icons, shortcuts } = made('Emergency Manual')
    for (const address of [id, start, scope, ...icons.map(({ src }) => src), ...shortcuts.map(({ url }) => url)]) {
      expect(address).toMatch(/^\/manual\//)
    }
  })

  test('names only icons that are there', async () => {
    const files = await readdir(fileURLToPath(new URL('../../public', import.meta.url)))
    for (const { src } of made('M', '/').icons) expect(files).toContain(src.slice(1))
  })

  test('has what browsers ask for before they install: 192, 512, a maskable one and one that scales', () => {
    const icons = made('M').icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)
    expect(icons).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable', 'any any']))
  })

  test('speaks the manual’s first language, also in its shortcuts', () => {
    const { lang, description, shortcuts } = made('Manuel', '/', 'fr')
    expect([lang, ...shortcuts.map(({ name }) => name)]).toEqual(['fr', 'Recherche', 'Contacts', 'Favoris'])
    expect(description).toMatch(/^Manuel\u00a0: un manuel de terrain/)
  })

  test.each([
    ['Emergency Manual', 'Emergency Manual'],
    ['Emergency Manual for Field Staff', 'Emergency Manual for'],
    ['Katastrophenschutzhandbuch', 'Katastrophenschutzhandbuch'],
  ])('shortens "%s" to "%s" below the icon', (title, short) => expect(made(title).short_name).toBe(short))
})
