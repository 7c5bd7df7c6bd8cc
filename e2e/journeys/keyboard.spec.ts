import type { Page } from '@playwright/test'
import { expect, test, visitUntilReady } from '../support/test.ts'

/** Presses Tab until the element with this name has the focus, as a person without a mouse would. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element ? (element.getAttribute('aria-label') ?? element.textContent ?? '') : ''
    })
    if (name.test(focused.trim())) return
  }
  throw new Error(`no way to ${name} by Tab`)
}

test('with the keyboard alone one gets to an entry, saves it, stars a contact and changes the order', async ({ page }) => {
  await visitUntilReady(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, /^IOM and its frameworks/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'IOM and its frameworks' })).toBeFocused()
  await tabTo(page, /^About IOM/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(page, /^Save$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeFocused()

  await page.goto('contacts')
  // Keys that are pressed before the list is there lead nowhere.
  await expect(page.getByRole('button', { name: /^Star this contact/ }).first()).toBeVisible()
  await tabTo(page, /^Star this contact/, 90)
  await page.keyboard.press('Space')
  await tabTo(page, /^Star this contact/, 90)
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: /^Remove the star/ })).toHaveCount(2)

  await page.goto('saved')
  const names = page.locator('.own-list').first().locator('.row-title')
  await expect(names).toHaveCount(2)
  const [first = '', second = ''] = await names.allTextContents()
  await tabTo(page, /^Change the order$/)
  await page.keyboard.press('Enter')
  await tabTo(page, new RegExp(`^Move ${first.slice(0, 12)}.* down$`))
  await page.keyboard.press('Enter')
  await expect(names.first()).toHaveText(second)
  await page.reload()
  await expect(names.first()).toHaveText(second)
})

test('the focus is always to be seen', async ({ page }) => {
  await visitUntilReady(page)
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab')
    const width = await page.evaluate(() => (document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : 'none'))
    expect(width).not.toBe('none')
  }
})
