import type { Page } from '@playwright/test'
import { expect, test, visitUntilReady } from '../support/test.ts'

test.use({ siteName: 'longDirectory' })

const rows = (page: Page) => page.locator('.list-virtual > li')
const count = (page: Page) => page.getByRole('status').filter({ hasText: /contacts?$/ })

/** Scrolls so that the list begins in the middle of the screen. */
const toListStart = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { top = 0 } = document.querySelector('.list-virtual')?.getBoundingClientRect() ?? {}
    window.scrollBy(0, top - window.innerHeight / 2)
  })

/** Notes every time that the list says that it is empty. */
async function watchForEmptiness(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = { empty: 0 }
    Object.assign(window, { seen })
    new MutationObserver(() => {
      if (document.querySelector('.empty')) seen.empty++
    }).observe(document, { subtree: true, childList: true })
  })
  return () => page.evaluate(() => (window as unknown as { seen: { empty: number } }).seen.empty)
}

test('a long directory begins below what stands above it, however much that is, and goes on to its end', async ({ page, site }) => {
  await visitUntilReady(page)
  await site.stop()
  await page.goto('contacts')
  await page.getByRole('button', { name: 'Choose a country' }).click()
  await page.getByRole('button', { name: 'Senegal', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Senegal' }).getByRole('link', { name: 'Office 595', exact: true })).toBeAttached()

  await toListStart(page)
  await expect(rows(page).first()).toHaveText('Unit')
  await expect(rows(page).first()).toBeInViewport()
  const gap = await page.evaluate(() => {
    const list = document.querySelector('.list-virtual')
    return (list?.firstElementChild?.getBoundingClientRect().top ?? NaN) - (list?.getBoundingClientRect().top ?? NaN)
  })
  expect(Math.abs(gap)).toBeLessThan(2)

  // The last rows are measured when they are there, and can lie lower than was thought.
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await expect(rows(page).getByRole('link', { name: 'Office 599', exact: true })).toBeInViewport({ timeout: 500 })
  }).toPass()
  await page.getByRole('radio', { name: 'country' }).check({ force: true })
  await toListStart(page)
  await expect(rows(page).first()).toHaveText('Austria')
})

test('the list stays where it is when the whole of it follows its beginning', async ({ page }) => {
  await visitUntilReady(page)
  await page.addInitScript(() => {
    const tops: { begun?: number; whole?: number } = {}
    Object.assign(window, { cardTops: tops })
    requestAnimationFrame(function look() {
      const top = document.querySelector('main .list .card-title')?.getBoundingClientRect().top
      if (document.querySelector('.list-begun')) Object.assign(tops, { begun: top })
      else if (top !== undefined) tops.whole ??= top
      requestAnimationFrame(look)
    })
  })
  await page.goto('contacts')
  const seen = () => page.evaluate(() => (window as unknown as { cardTops: { begun?: number; whole?: number } }).cardTops)
  await expect.poll(async () => (await seen()).whole).toBeDefined()
  const { begun = NaN, whole = NaN } = await seen()
  expect(Math.abs(whole - begun)).toBeLessThan(2)
})

test('a long directory is filtered as one types, by name, place and number, and never says that it is empty before it knows', async ({ page, site }) => {
  const emptiness = await watchForEmptiness(page)
  await visitUntilReady(page)
  await site.stop()
  await page.goto('contacts')
  await expect(count(page)).toHaveText('601 contacts')
  const filter = page.getByRole('searchbox')
  for (const [typed, found, first] of [['city 421', '1 contact', 'Office 421'], ['Autriche', '120 contacts', 'Office 4'], ['33-869 059', '10 contacts', 'Office 590'], ['٠٠٢٢١ ٣٣ ٨٦٩ ٠٥٩٩', '1 contact', 'Office 599']] as const) {
    await filter.fill(typed)
    await expect(count(page)).toHaveText(found)
    await expect(rows(page).getByRole('link', { name: first, exact: true })).toBeVisible()
  }
  expect(await emptiness()).toBe(0)
  await filter.fill('nobody at all')
  await expect(page.getByText('No contact matches “nobody at all”.')).toBeVisible()
  await filter.fill('')
  await expect(count(page)).toHaveText('601 contacts')
})

test('the way back from a contact leads to where the list was left', async ({ page, site }) => {
  await visitUntilReady(page)
  await site.stop()
  await page.goto('contacts')
  await expect(count(page)).toHaveText('601 contacts')
  await expect(rows(page).first()).toBeAttached()
  await page.evaluate(() => window.scrollTo(0, 30_000))
  const link = rows(page).getByRole('link', { name: /^Office/ }).nth(6)
  const name = await link.innerText()
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await page.goBack()
  await expect(page.getByRole('link', { name, exact: true })).toBeInViewport()
})
