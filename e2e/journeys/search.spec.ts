import type { Page } from '@playwright/test'
import { expect, test, untilReady, visitUntilReady } from '../support/test.ts'

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search' })
const hits = (page: Page) => page.locator('[data-found]')

test('with the server gone and the browser restarted, two letters find the entry, and the index is not made again', async ({ site, openProfile }) => {
  const firstDay = await openProfile()
  const page = await firstDay.newPage()
  await visitUntilReady(page, 'search')
  await field(page).fill('water')
  await expect(hits(page).first()).toContainText('Water supply in emergencies')
  const stored = await storedPieces(page)
  expect(stored.length).toBeGreaterThan(1)
  await firstDay.close()

  await site.stop()

  const nextDay = await openProfile()
  const offline = await nextDay.newPage()
  await offline.goto('search')
  await untilReady(offline)
  await field(offline).fill('wa')
  await expect(hits(offline).first()).toBeVisible()
  await field(offline).fill('wqter suply')
  await expect(hits(offline).first()).toContainText('Water supply in emergencies')
  await expect(hits(offline).first().locator('mark').first()).toBeVisible()
  expect(await storedPieces(offline)).toEqual(stored)
})

/** The keys under which the index is stored. */
const storedPieces = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const open = indexedDB.open('manual-content')
        open.addEventListener('error', () => reject(new Error('the database does not open')))
        open.addEventListener('success', () => {
          const keys = open.result.transaction('search').objectStore('search').getAllKeys()
          keys.addEventListener('success', () => {
            open.result.close()
            resolve(keys.result.map(String))
          })
        })
      }),
  )

test('a hit lands on its section, with the words marked there and in sight', async ({ page }) => {
  await visitUntilReady(page, 'search')
  await field(page).fill('how much water per person')
  const hit = hits(page).first()
  await expect(hit).toContainText('Water supply in emergencies')
  await hit.click()
  await expect(page).toHaveURL(/entries\/sectors\/water-supply#/)
  const marks = () =>
    page.evaluate(() => {
      const ranges = [...(CSS.highlights.get('found') ?? [])] as Range[]
      const box = ranges[0]?.getBoundingClientRect()
      return { words: ranges.map((range) => range.toString().toLowerCase()), inSight: box !== undefined && box.top >= 0 && box.bottom <= innerHeight }
    })
  await expect.poll(async () => (await marks()).words).toContain('water')
  await expect.poll(async () => (await marks()).inSight).toBe(true)
})

test('what was searched comes back with Back, and stands in no address and no request', async ({ page, site }) => {
  await visitUntilReady(page, 'search')
  await field(page).fill('cholera chlorine')
  await hits(page).first().click()
  await expect(page.getByRole('article')).toBeVisible()
  expect(page.url()).not.toMatch(/cholera/)
  await page.goBack()
  await expect(field(page)).toHaveValue('cholera chlorine')
  await expect(hits(page).first()).toBeVisible()
  expect(page.url()).not.toMatch(/cholera/)
  expect(site.log.filter(({ path }) => path.includes('cholera'))).toEqual([])
})

test('the keyboard is enough: slash, arrows, Enter and Escape', async ({ page }) => {
  await visitUntilReady(page)
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('shelter')
  await expect(hits(page).first()).toContainText('Shelter')
  await page.keyboard.press('ArrowDown')
  await expect(hits(page).first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(hits(page).nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await page.keyboard.type('shelter and settlements')
  await expect(hits(page).first()).toContainText('Shelter and settlements')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText('Shelter and settlements')
})

test('contacts are found by country in any language and by digits in any grouping; the better group stands first', async ({ page }) => {
  await visitUntilReady(page, 'search')
  const groups = page.getByRole('search').getByRole('heading', { level: 2 })
  for (const query of ['السنغال', 'senegal']) {
    await field(page).fill(query)
    await expect(groups.first()).toHaveText('Contacts')
    await expect(hits(page).first()).toContainText('Dakar')
  }
  for (const query of ['717 91 11', '+41 22 717-9111', '٠٠٤١٢٢٧١٧٩١١١']) {
    await field(page).fill(query)
    await expect(hits(page).first()).toContainText('Headquarters')
  }
  await field(page).fill('water supply')
  await expect(groups.first()).toHaveText('Entries')
})

test('an acronym finds what it means and the meaning finds the acronym, also across languages', async ({ page }) => {
  await visitUntilReady(page, 'search')
  const entries = page.getByRole('region', { name: 'Entries' }).locator('[data-found]')
  for (const query of ['CCCM', 'gestion des camps', 'تنسيق المخيمات وإدارتها']) {
    await field(page).fill(query)
    await expect(entries.first(), query).toContainText('Camp coordination and camp management')
  }
})

test('filters by kind, topic and language hold back the rest', async ({ page }) => {
  await visitUntilReady(page, 'search')
  await field(page).fill('water')
  await page.getByText('Filters').click()
  await page.getByLabel('Kind').selectOption('contact')
  await expect(page.getByRole('heading', { level: 2, name: 'Entries' })).toHaveCount(0)
  await page.getByLabel('Kind').selectOption('')
  await page.getByLabel('Language of the text').selectOption('fr')
  await expect(hits(page).first().locator('.row-title')).toHaveAttribute('lang', 'fr')
  await page.getByLabel('Language of the text').selectOption('')
  await page.getByLabel('Topic').selectOption('staff-safety')
  await expect(hits(page).first()).toHaveAttribute('href', /staff-safety/)
})

test('a slip is pointed out; where nothing is found, one is told what was searched and where to go on', async ({ page }) => {
  await visitUntilReady(page, 'search')
  await field(page).fill('sanitaton')
  await page.getByRole('button', { name: 'Did you mean “sanitation”?' }).click()
  await expect(field(page)).toHaveValue('sanitation')
  await field(page).fill('zzzzqqq xxyyzz')
  await expect(page.getByText('Nothing found for “zzzzqqq xxyyzz”.')).toBeVisible()
  await expect(page.getByRole('search').getByRole('link', { name: 'Coordination' })).toBeVisible()
  await expect(page.getByRole('search').getByRole('link', { name: /Headquarters/ })).toBeVisible()
})

test('recent searches are offered again and can be erased', async ({ page }) => {
  await visitUntilReady(page, 'search')
  await field(page).fill('flash appeal')
  await hits(page).first().click()
  await page.goto('search')
  await page.getByRole('button', { name: 'flash appeal' }).click()
  await expect(field(page)).toHaveValue('flash appeal')
  await field(page).fill('')
  await page.getByRole('button', { name: 'Erase these' }).click()
  await expect(page.getByRole('button', { name: 'flash appeal' })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Searched lately' })).toHaveCount(0)
})

test('the count is announced', async ({ page }) => {
  await visitUntilReady(page, 'search')
  await field(page).fill('water supply')
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^\d+ results$/)
})

test.describe('a manual that changes', () => {
  test.use({ siteName: 'small' })
  test('an update of one entry is found, what was withdrawn is not, and not a trace of it stays in the index', async ({ page, site }) => {
    await visitUntilReady(page, 'search')
    await field(page).fill('radio')
    await expect(hits(page).first()).toContainText('radio room')
    const { sites } = await import('../support/sites.ts')
    site.serve(sites.smallLater)
    await page.goto('more')
    await page.getByRole('button', { name: 'Look for a newer version' }).click()
    await page.goto('search')
    await field(page).fill('pumps')
    await expect(hits(page).first()).toContainText('Pumps')
    await field(page).fill('radio room')
    await expect(page.getByText('Nothing found')).toBeVisible()
    await field(page).fill('tanks')
    await expect(page.getByText('radio room')).toHaveCount(0)
  })
})
