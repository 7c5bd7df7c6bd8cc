import type { Page } from '@playwright/test'
import { expect, test, visitUntilReady } from '../support/test.ts'

test.use({ siteName: 'small' })

/** Fills a blank of the local services card. */
async function fillIn(page: Page, slot: string, name: string, numbers: readonly string[]): Promise<void> {
  await page.goto('contacts/services')
  await page.getByRole('link', { name: `Fill in: ${slot}` }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  for (const [index, number] of numbers.entries()) {
    if (index > 0) await page.getByRole('button', { name: 'Another number or address' }).click()
    await page.getByRole('textbox', { name: `Number or address ${index + 1}` }).fill(number)
  }
  await page.getByRole('button', { name: 'Save on this device' }).click()
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
}

/** The lightness of an element's letters, 0 black to 255 white. */
const lightness = (page: Page, text: string): Promise<number> =>
  page.getByText(text).first().evaluate((element) => Number(/\d+/.exec(getComputedStyle(element).color)?.[0]))

test('what is printed of contacts has their names and numbers, black on white, and no buttons', async ({ page, site }) => {
  await page.addInitScript(() => localStorage.setItem('manual-settings', JSON.stringify({ language: 'en', theme: 'dark' })))
  await visitUntilReady(page)
  await site.stop()
  await fillIn(page, 'Ambulance', 'Croissant Rouge', ['+221 77 000 00 00', '1515'])
  await page.emulateMedia({ media: 'print' })
  for (const text of ['Croissant Rouge', '+221 77 000 00 00', '1515']) await expect(page.getByText(text, { exact: true })).toBeVisible()
  expect(await lightness(page, '1515')).toBeLessThan(80)
  await expect(page.getByText('Ambulance').first()).toBeVisible()
  await expect(page.locator('.button:visible, .button-icon:visible')).toHaveCount(0)
  expect((await page.pdf()).length).toBeGreaterThan(1_000)

  await page.goto('entries/water/wells')
  await expect(page.getByRole('article').getByText('+221 33 869 00 00')).toBeVisible()
  await expect(page.getByRole('article').getByText('desk@example.org')).toBeVisible()

  await page.emulateMedia({ media: 'screen' })
  await page.goto('contacts')
  await page.getByRole('button', { name: 'Star this contact: The desk' }).click()
  await page.goto('saved')
  await expect(page.getByRole('link', { name: 'Call The desk' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  for (const text of ['The desk', '+221 33 869 00 00', 'desk@example.org']) await expect(page.getByText(text, { exact: true })).toBeVisible()
})
