import { field, hits, indexedVersion, marks, storedPieces, storedText } from '../support/search.ts'
import { expect, test, untilReady, visitUntilReady } from '../support/test.ts'


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
  await expect(hits(offline).first()).toContainText('Water supply in emergencies')
  await field(offline).fill('wqter suply')
  await expect(hits(offline).first()).toContainText('Water supply in emergencies')
  await expect(hits(offline).first().locator('mark').first()).toBeVisible()
  expect(await storedPieces(offline)).toEqual(stored)
})

test('a hit lands on its section, with the words marked there and in sight', async ({ page }) => {
  await visitUntilReady(page, 'search')
  await field(page).fill('how much water per person')
  const hit = hits(page).first()
  await expect(hit).toContainText('Water supply in emergencies')
  await hit.click()
  await expect(page).toHaveURL(/entries\/sectors\/water-supply#/)
  await expect.poll(async () => (await marks(page)).words).toContain('water')
  await expect.poll(async () => (await marks(page)).inSight).toBe(true)
})

test('a hit in the text before the first heading is scrolled to, marked there alone, and has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 })
  await visitUntilReady(page, 'search')
  await field(page).fill('not a treatment guide')
  await hits(page).first().click()
  await expect(page).toHaveURL(/entries\/sectors\/water-supply#start$/)
  await expect(page.locator('article #start')).toBeFocused()
  await expect.poll(async () => (await marks(page)).words).toContain('treatment')
  expect((await marks(page)).sections).toHaveLength(1)
  await expect.poll(async () => (await marks(page)).inSight).toBe(true)
})

test('a hit on a whole entry is marked in all of its sections, also those drawn last', async ({ page }) => {
  await visitUntilReady(page, 'search')
  await field(page).fill('water supply')
  await hits(page).first().click()
  await expect(page).toHaveURL(/entries\/sectors\/water-supply$/)
  await expect.poll(async () => Math.max(...(await marks(page)).sections)).toBeGreaterThan(5)
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

test('Back leads to the whole list where it was asked for', async ({ page }) => {
  await visitUntilReady(page, 'search')
  await field(page).fill('water')
  const more = page.getByRole('button', { name: /^Show more of/ })
  await more.first().click()
  await expect(more).toHaveCount(0)
  // They are drawn all at once, after the first few.
  await expect.poll(() => hits(page).count()).toBeGreaterThan(10)
  const all = await hits(page).count()
  await hits(page).last().click()
  await expect(page).not.toHaveURL(/search$/)
  await page.goBack()
  await expect(hits(page)).toHaveCount(all)
  await field(page).fill('water supply')
  await expect(more.first()).toBeVisible()
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

test('what will probably be found is made ready after one letter, and cannot be reached before it is asked for', async ({ page }) => {
  await visitUntilReady(page, 'search')
  const ready = page.locator('.unseen [data-found]')
  await field(page).focus()
  await page.keyboard.type('s')
  await expect(ready.first()).toBeAttached()
  await expect(page.getByRole('search')).toContainText('Type two letters')
  await expect(page.getByRole('search').getByRole('link')).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/search$/)
  await page.keyboard.type('h')
  await expect(hits(page).first()).toBeVisible()
  await expect(ready).toHaveCount(0)
})

test('typed letter by letter, a question has the answer that it has when it is put in at once', async ({ page }) => {
  await visitUntilReady(page, 'search')
  const query = 'chlorin tablets'
  const results = page.locator(`[data-query="${query}"]`)
  const rows = async (): Promise<string[]> => {
    await expect(results).toBeVisible()
    const [count = ''] = /^\d+/.exec(await page.getByRole('search').getByRole('status').innerText()) ?? []
    // All of them: those that are not seen at once are drawn later.
    await expect(results.locator('li')).toHaveCount(Number(count))
    return results.locator('li').allInnerTexts()
  }
  await field(page).pressSequentially(query, { delay: 90 })
  const typed = await rows()
  expect(typed.length).toBeGreaterThan(0)
  await field(page).fill('')
  await field(page).fill(query)
  expect(await rows()).toEqual(typed)
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
  const entries = page.getByRole('region', { name: 'Entries' }).locator('[data-found]')
  await expect(entries.first().locator('.row-title')).toHaveAttribute('lang', 'fr')
  // A contact with words in that language passes.
  await field(page).fill('assainissement')
  await expect(page.getByRole('region', { name: 'Contacts' }).locator('[data-found]').first()).toContainText(/WASH/)
  await field(page).fill('water')
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
  await expect(page.getByRole('search').getByRole('link', { name: /^IOM Headquarters/ })).toBeVisible()
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

test('the count is announced, in a place that is there before it', async ({ page }) => {
  await visitUntilReady(page, 'search')
  const status = page.getByRole('search').getByRole('status')
  await expect(status).toBeEmpty()
  const before = await status.elementHandle()
  await field(page).fill('water supply')
  await expect(status).toHaveText(/^\d+ results$/)
  expect(await before?.evaluate((element) => element.isConnected)).toBe(true)
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
    for (const query of ['radio room', 'tanks']) {
      await field(page).fill(query)
      await expect(page.locator(`[data-query="${query}"]`)).toContainText(`Nothing found for “${query}”.`)
    }
    await expect.poll(() => storedText(page)).toMatch(/pump/)
    expect(await storedText(page)).not.toMatch(/tank|radio/i)
  })

  test('an update whose index was not made before the app was closed is indexed at the next start, on whatever screen', async ({ page, site }) => {
    await visitUntilReady(page)
    await expect.poll(() => indexedVersion(page)).toBeDefined()
    const version = await indexedVersion(page)
    await site.stop()
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const open = indexedDB.open('manual-content')
          open.addEventListener('success', () => {
            const change = open.result.transaction('search', 'readwrite')
            const rows = change.objectStore('search')
            rows.put({ key: 'version', part: 'an older version' })
            const head = rows.get('head')
            head.addEventListener('success', () => rows.put({ key: 'head', part: { ...head.result.part, version: 'an older version' } }))
            change.addEventListener('complete', () => {
              open.result.close()
              resolve()
            })
          })
        }),
    )
    await page.goto('more')
    await expect.poll(() => indexedVersion(page)).toBe(version)
  })
})
