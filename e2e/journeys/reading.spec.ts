import type { Locator, Page } from '@playwright/test'
import { expect, test, visitUntilReady } from '../support/test.ts'

test.use({ siteName: 'reading' })

/** The id of what has the focus. */
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '')

const isOpen = (target: Locator): Promise<void> => expect(target).toBeInViewport()

test('links to entries work in headings, footnotes and sentences, and no id stands twice', async ({ page }) => {
  await visitUntilReady(page, 'entries/water/every-kind#main-2')
  const article = page.getByRole('article')
  await expect(article.getByRole('heading', { level: 2, name: 'Main' })).toBeInViewport()
  await expect(article.getByRole('heading', { name: 'Which pumps' }).getByRole('link')).toHaveAttribute('href', '/entries/water/pumps')
  await expect(article.locator('#footnote-1').getByRole('link', { name: 'pumps' })).toHaveAttribute('href', '/entries/water/pumps')
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id))
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('links within a page move the focus along: contents, source marks, notes and back', async ({ page }) => {
  await visitUntilReady(page, 'entries/water/every-kind')
  const article = page.getByRole('article')
  await article.getByRole('button', { name: 'On this page' }).click()
  await article.getByRole('navigation').getByRole('link', { name: 'How deep it is' }).click()
  await isOpen(article.getByRole('heading', { name: 'How deep it is' }))
  await expect.poll(() => focused(page)).toBe('how-deep-it-is')
  await article.getByRole('link', { name: 'Source: S 2018' }).first().press('Enter')
  await isOpen(article.locator('#source-1'))
  await expect.poll(() => focused(page)).toBe('source-1')
  await article.locator('summary').click()
  await article.getByRole('link', { name: 'Source: S 2018' }).first().press('Enter')
  await isOpen(article.locator('#source-1'))
  await article.getByRole('link', { name: 'Note 1' }).last().press('Enter')
  await expect.poll(() => focused(page)).toBe('footnote-1')
  await article.getByRole('link', { name: 'Back to the text 2' }).press('Enter')
  await expect.poll(() => focused(page)).toBe('footnote-mark-1.2')
  await isOpen(article.getByRole('link', { name: 'Note 1' }).last())
})

test('a link to a heading that is not there leads to the top, and one that cannot be read fells nothing', async ({ page }) => {
  await visitUntilReady(page, 'entries/water/every-kind#how-deep-it-is')
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300)
  await page.getByRole('link', { name: 'no such heading' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Pumps' })).toBeFocused()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.goto('entries/water/every-kind#100%')
  await expect(page.getByRole('heading', { level: 1, name: 'Every kind of block' })).toBeVisible()
})

test('what was ticked in one language is not counted in another, and is there again in the first', async ({ page }) => {
  await visitUntilReady(page, 'entries/water/kit')
  await page.getByRole('checkbox').first().check()
  await expect(page.getByText('1 of 2 done')).toBeVisible()
  await page.getByRole('navigation', { name: 'Main parts' }).getByRole('link', { name: 'Manual' }).click()
  await expect(page.getByText('1 item done')).toBeVisible()
  await page.goto('more')
  await page.getByRole('radio', { name: 'français', exact: true }).check()
  await page.goto('fr/entries/water/kit')
  await page.getByRole('checkbox').last().check()
  await expect(page.getByText('1 sur 2 faits')).toBeVisible()
  await page.goto('')
  await expect(page.getByText('1 point fait')).toBeVisible()
  await expect(page.getByText(/ne sont plus dans le manuel|n’est plus dans le manuel/)).toHaveCount(0)
})

test('an entry is saved from the list of its topic and from the first screen, and that is taken back there', async ({ page }) => {
  await visitUntilReady(page, 'entries/water')
  const save = page.getByRole('button', { name: 'Save: Pumps' })
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'Kit' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kit' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Main parts' }).getByRole('link', { name: 'Manual' }).click()
  await page.getByRole('button', { name: 'Save: Kit' }).click()
  await expect(page.getByRole('button', { name: 'Save: Kit' })).toHaveAttribute('aria-pressed', 'true')
  await page.goto('saved')
  for (const name of ['Pumps', 'Kit']) await expect(page.getByRole('link', { name })).toBeVisible()
  await page.goto('entries/water')
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'false')
})

test.describe('on a device that is set to French', () => {
  test.use({ locale: 'fr-FR' })
  test('a link that was written in English leads to the same heading of the French text', async ({ page }) => {
    await visitUntilReady(page, 'entries/water/every-kind')
    await page.getByRole('link', { name: 'how deep to pump' }).click()
    await expect(page).toHaveURL(/pumps#profondeur$/)
    await expect(page.getByRole('heading', { name: 'Profondeur' })).toBeInViewport()
    await expect(page.getByRole('heading', { name: 'Profondeur' })).toBeFocused()
  })
})

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } })
  test('a long list of entries beside an entry shows the open one, and stays where it was when another is opened', async ({ page }) => {
    await visitUntilReady(page, 'entries/many/number-150')
    const list = page.getByRole('complementary')
    await expect(list.getByRole('link', { name: 'Number 150' })).toBeInViewport()
    const next = list.getByRole('link', { name: 'Number 153' })
    const before = await next.boundingBox()
    await next.click()
    await expect(page.getByRole('heading', { level: 1, name: 'Number 153' })).toBeVisible()
    await expect(next).toHaveAttribute('aria-current', 'page')
    await expect.poll(async () => Math.abs(((await next.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(60)
    await list.evaluate((element) => element.scrollTo(0, 0))
    await expect(list.getByRole('link', { name: 'Number 0', exact: true })).toBeInViewport()
  })
})

test('a version without a date is said to be one, in the language of the app', async ({ page }) => {
  await visitUntilReady(page, 'more')
  await expect(page.getByRole('banner')).toContainText(/version without a date \([0-9a-f]{8}\)/)
  await page.getByRole('radio', { name: 'français', exact: true }).check()
  await expect(page.getByRole('banner')).toContainText('version sans date (')
  await expect(page.getByText('undated')).toHaveCount(0)
})

test.describe('on a device that is set to Arabic', () => {
  test.use({ locale: 'ar' })
  test('the app’s own words within an English text are in Arabic, and say so', async ({ context, page }) => {
    await visitUntilReady(page, 'entries/water/every-kind')
    await context.setOffline(true)
    const mark = page.getByRole('article').locator('p .mark-connection')
    await expect(mark).toHaveAttribute('lang', 'ar')
    await expect(mark).toHaveAttribute('dir', 'rtl')
    await expect(page.getByRole('article').locator('[lang="ar"][dir="rtl"] > .contact-card').first()).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: 'Deep in the text' })).toHaveAttribute('lang', 'en')
  })
})
