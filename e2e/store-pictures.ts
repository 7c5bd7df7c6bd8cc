/**
 * Takes the pictures that the web app manifest and the README show: `tsx e2e/store-pictures.ts`, after `npm run build`.
 * They are part of the repository, since a build has no browser.
 */
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from './support/browser.ts'
import { startTestSite } from './support/server.ts'

const folder = resolve('public/screenshots')

const narrow = { width: 412, height: 824 }
const wide = { width: 1280, height: 800 }

const pictures = [
  { name: 'narrow-home', path: '', viewport: narrow },
  { name: 'narrow-entry', path: 'entries/sectors/water-supply', viewport: narrow },
  { name: 'narrow-contacts', path: 'contacts', viewport: narrow },
  { name: 'wide-entry', path: 'entries/sectors/shelter-and-settlements', viewport: wide },
] as const

async function starOne(page: Page): Promise<void> {
  await page.goto('contacts')
  await page.locator('.star').first().click()
  await page.locator('.star[aria-pressed="true"]').waitFor()
}

const site = await startTestSite({ dir: resolve('dist') })
const { executablePath, env } = await findBrowser()
const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } })
await mkdir(folder, { recursive: true })
for (const { name, path, viewport } of pictures) {
  const page = await browser.newPage({ baseURL: site.url, viewport, colorScheme: 'light' })
  await page.goto('')
  await page.locator('html[data-offline="ready"]').waitFor()
  await starOne(page)
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.close()
}
await browser.close()
await site.stop()
