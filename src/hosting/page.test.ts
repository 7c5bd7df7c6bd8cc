import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { page } from './page.ts'
import { pageWords } from './page-words.ts'

const source = readFile(new URL('../../index.html', import.meta.url), 'utf8')

const pageOf = async (title: string, lang: string): Promise<string> => page(await source, { title, lang, words: pageWords(title, lang), base: '/manual/' })

test('what the page says by itself is in the manual’s first language, else in English', async () => {
  const arabic = await pageOf('دليل', 'ar')
  expect(arabic).toContain('<html lang="ar" dir="rtl">')
  expect(arabic).toMatch(/<meta name="description" content="دليل: [^"a-z]*"/)
  expect(arabic).toMatch(/<noscript><p lang="ar" dir="rtl">يعمل/)
  const swahili = await pageOf('Mwongozo', 'sw')
  expect(swahili).toContain('<html lang="sw" dir="ltr">')
  expect(swahili).toMatch(/<noscript><p lang="en" dir="ltr">This manual works/)
})

test('the page has the manual’s title and language, and no place left empty', async () => {
  const html = pageOf('Fire & <Flood>', 'fr')
  expect(await html).toContain('<title>Fire &amp; &lt;Flood&gt;</title>')
  expect(await html).toContain('<html lang="fr" dir="ltr">')
  expect(await html).not.toMatch(/%[A-Z]+%/)
})

test('the page names the web app manifest below its own address', async () => {
  expect(await pageOf('M', 'en')).toContain('<link rel="manifest" href="/manual/manifest.webmanifest" />')
})

test('the page has no script or style in itself, which the Content-Security-Policy would refuse', async () => {
  const html = await source
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/)
  expect([...html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text)).toEqual([''])
})
