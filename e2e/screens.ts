/**
 * Takes pictures of every screen, to be looked at: `tsx e2e/screens.ts [folder]`, after `npm run build`. Narrow, usual
 * and wide; English and Arabic; light and dark.
 */
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from './support/browser.ts'
import { startTestSite } from './support/server.ts'

const folder = resolve(process.argv[2] ?? 'test-results/screens')
const only = process.argv[3]
const sizes = [
  { width: 360, height: 640 },
  { width: 412, height: 915 },
  { width: 1280, height: 800 },
]
const looks = [
  { language: 'en', theme: 'light' },
  { language: 'ar', theme: 'dark' },
  { language: 'en', theme: 'dark' },
  { language: 'ar', theme: 'light' },
]
const screens: Readonly<Record<string, string>> = {
  home: '',
  topic: 'entries/sectors',
  entry: 'entries/sectors/water-supply',
  about: 'entries/iom-frameworks/about-iom',
  search: 'search',
  contacts: 'contacts',
  contact: 'contacts/ro-dakar',
  saved: 'saved',
  more: 'more',
  install: 'more/install',
}

async function makeOneself(page: Page): Promise<void> {
  await page.goto('contacts')
  for (const star of await page.locator('.star').all().then((all) => all.slice(0, 3))) {
    await star.click()
    await star.and(page.locator('[aria-pressed="true"]')).waitFor()
  }
  await page.goto('entries/sectors/water-supply')
  await page.getByRole('checkbox').first().check()
  await page.locator('.actions button').first().click()
}

const site = await startTestSite({ dir: resolve('dist') })
const found = await findBrowser()
const browser = await chromium.launch({ executablePath: found.executablePath, env: { ...process.env, ...found.env } })
await mkdir(folder, { recursive: true })
for (const viewport of sizes) {
  for (const { language, theme } of looks) {
    const context = await browser.newContext({ baseURL: site.url, viewport, deviceScaleFactor: 1 })
    await context.addInitScript((settings) => localStorage.setItem('manual-settings', JSON.stringify(settings)), { language, theme })
    const page = await context.newPage()
    await page.goto('')
    await page.locator('html[data-offline="ready"]').waitFor({ timeout: 30_000 })
    await makeOneself(page)
    for (const [name, path] of Object.entries(screens)) {
      if (only !== undefined && only !== name) continue
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
      if (name === 'search') {
        await page.getByRole('searchbox').fill(language === 'ar' ? 'المياه' : 'water')
        await page.getByRole('main').getByRole('link').first().waitFor()
      }
      await page.screenshot({ path: join(folder, `${name}-${viewport.width}-${language}-${theme}.png`) })
    }
    await context.close()
  }
}
await browser.close()
await site.stop()
