import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test, visitUntilReady } from '../support/test.ts'

const screens = [
  '',
  'entries/sectors',
  'entries/sectors/water-supply',
  'ar/entries/sectors/water-supply',
  'entries/iom-frameworks/about-iom',
  'search',
  'contacts',
  'contacts/dhrr',
  'saved',
  'more',
  'more/install',
  'more/about',
  'more/take-back',
  'more/erase',
  'no/such/page',
]

async function findNothing(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  expect(
    violations.map(({ id, nodes }) => `${screen}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`),
  ).toEqual([])
}

for (const [language, label] of [['en', 'English'], ['ar', 'العربية']] as const) {
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    test(`axe finds nothing to mend on any screen in ${label}, ${theme}`, async ({ page }) => {
      test.slow()
      await page.addInitScript(([chosen, look]) => localStorage.setItem('manual-settings', JSON.stringify({ language: chosen, theme: look })), [language, theme])
      await visitUntilReady(page)
      await page.goto('contacts')
      await page.getByRole('button', { pressed: false }).first().click()
      for (const screen of screens) {
        await page.goto(screen)
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
        if (screen === 'search') {
          await page.getByRole('searchbox').fill('iom')
          await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
        }
        await findNothing(page, screen)
      }
    })
  }
}

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`axe finds nothing to mend while a copy is taken back and everything is erased, ${theme}`, async ({ page }) => {
    await page.addInitScript((look) => localStorage.setItem('manual-settings', JSON.stringify({ theme: look })), theme)
    await visitUntilReady(page, 'contacts/dhrr')
    await page.getByRole('button', { name: /^Star this contact/ }).click()
    await expect(page.getByRole('button', { name: /^Remove the star/ })).toBeVisible()
    await page.goto('more')
    const started = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save a copy' }).click()
    const copy = await (await started).path()
    await page.getByRole('link', { name: 'Take back from a copy' }).click()
    const file = page.locator('input[type="file"]')
    await file.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('no copy') })
    await expect(page.getByRole('alert')).toContainText('not a copy made by this app')
    await findNothing(page, 'a refused file')
    await file.setInputFiles(copy)
    await expect(page.getByRole('heading', { name: 'In this copy' })).toBeVisible()
    await findNothing(page, 'a copy')
    await page.goto('more/erase')
    await page.getByRole('button', { name: 'Erase everything…' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await findNothing(page, 'the question')
    await page.getByRole('button', { name: 'Erase now' }).click()
    await expect(page.getByRole('heading', { name: 'Everything is erased' })).toBeVisible()
    await findNothing(page, 'the end')
  })
}
test('what is said twice is new to a screen reader each time', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visitUntilReady(page, 'contacts/iom-hq')
  const said = page.locator('[role="status"] > span')
  const copy = page.getByRole('button', { name: /^Copy/ }).first()
  await copy.click()
  await expect(said).toHaveText('Copied')
  const first = await said.elementHandle()
  await copy.click()
  await expect.poll(() => first?.evaluate((element) => element.isConnected)).toBe(false)
  await expect(said).toHaveText('Copied')
})
