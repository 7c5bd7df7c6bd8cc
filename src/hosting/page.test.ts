import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { page } from './page.ts'

const source = readFile(new URL('../../index.html', import.meta.url), 'utf8')

test('the page has the manual’s title and language, and no place left empty', async () => {
  const html = page(await source, { title: 'Fire & <Flood>', lang: 'fr', base: '/manual/' })
  expect(html).toContain('<title>Fire &amp; &lt;Flood&gt;</title>')
  expect(html).toContain('<html lang="fr">')
  expect(html).not.toMatch(/%[A-Z]+%/)
})

test('the page names the web app manifest below its own address', async () => {
  expect(page(await source, { title: 'M', lang: 'en', base: '/manual/' })).toContain('<link rel="manifest" href="/manual/manifest.webmanifest" />')
})

test('the page has no script or style in itself, which the Content-Security-Policy would refuse', async () => {
  const html = await source
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/)
  expect([...html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text)).toEqual([''])
})
