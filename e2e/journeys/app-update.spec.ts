import type { Page } from '@playwright/test'
import { sites } from '../support/sites.ts'
import { expect, test, untilReady, visitUntilReady } from '../support/test.ts'

test('a newer app waits for a tap; the tap reloads, and what the person keeps stays', async ({ page, site }) => {
  await visitUntilReady(page)
  await page.goto('entries/sectors/water-supply')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible()

  site.serve(sites.newerApp)
  await page.reload()
  const notice = page.getByText('A newer version of the app is ready.')
  await expect(notice).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'More' }).click()
  await expect(page.getByText(/^App: version 99/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Update now' }).click()
  await expect(page.getByText('App: version 99.0.0')).toBeVisible({ timeout: 30_000 })
  await expect(notice).toHaveCount(0)
  await page.getByRole('link', { name: 'Saved' }).click()
  await expect(page.getByRole('link', { name: 'Water supply in emergencies' })).toBeVisible()
  await untilReady(page)
})

test('screens that were not opened yet still open in a tab of the old app after the new one was deployed', async ({ page, site }) => {
  await visitUntilReady(page)
  site.serve(sites.newerApp)
  for (const name of ['Search', 'Contacts', 'Saved', 'More']) {
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeAttached()
  }
})

/** Empties the cache that the browser keeps by itself, where files of a year ago may still lie. */
async function forgetFiles(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Network.clearBrowserCache')
}

/** The stored files of the app that hold a web page in place of themselves. */
const pagesInPlaceOfFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const wrong: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const type = (await cache.match(request))?.headers.get('content-type') ?? ''
        if (type.startsWith('text/html') && !request.url.includes('index.html')) wrong.push(request.url)
      }
    }
    return wrong
  })

test('a newer app whose files arrive wrong is said and not stored; the one that works stays, and the next try brings it', async ({ page, site }) => {
  await visitUntilReady(page)
  site.serve(sites.newerApp)
  site.break({ path: /\/assets\//, fault: { kind: 'html200' } })
  await page.reload()
  await page.getByRole('link', { name: 'More' }).click()
  await expect(page.getByText('A newer version of the app could not be stored.')).toBeVisible({ timeout: 30_000 })
  expect(await pagesInPlaceOfFiles(page)).toEqual([])
  await site.stop()
  await page.reload()
  await expect(page.getByText(/^App: version/)).toBeVisible()
  await expect(page.getByText('App: version 99.0.0')).toHaveCount(0)
  await untilReady(page)
  site.heal()
  await site.start()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.getByRole('button', { name: 'Update now' }).click({ timeout: 45_000 })
  await expect(page.getByText('App: version 99.0.0')).toBeVisible({ timeout: 30_000 })
})

test('the tap reloads the tab that was tapped; another keeps what is being typed, and reloads when its person is ready', async ({ context, page, site }) => {
  await visitUntilReady(page)
  await page.goto('contacts/own/new')
  await page.getByRole('textbox', { name: 'Name' }).fill('A driver for the night')
  site.serve(sites.newerApp)
  const other = await context.newPage()
  await other.goto('more')
  await other.getByRole('button', { name: 'Update now' }).click({ timeout: 30_000 })
  await expect(other.getByText('App: version 99.0.0')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('The app was updated in another tab.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('A driver for the night')
  await page.getByRole('textbox', { name: 'Name' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'A driver for the night' })).toBeVisible()
  await page.getByRole('link', { name: 'More' }).click()
  await expect(page.getByText(/^App: version/)).not.toHaveText(/99/)
  await page.getByRole('button', { name: 'Reload', exact: true }).click()
  await expect(page.getByText('App: version 99.0.0')).toBeVisible()
})

test('a tab of the old app opens what it had not loaded yet, after another tab let the new one in and the server forgot the old', async ({ context, page, site }) => {
  // On a first visit no other screen is loaded beforehand.
  await visitUntilReady(page)
  site.serve(sites.newerApp)
  const other = await context.newPage()
  await other.goto('more')
  await other.getByRole('button', { name: 'Update now' }).click({ timeout: 30_000 })
  await expect(other.getByText('App: version 99.0.0')).toBeVisible({ timeout: 30_000 })
  await forgetFiles(page)
  await page.getByRole('link', { name: 'Contacts', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Contacts' })).toBeAttached()
  await page.getByRole('link', { name: 'Search', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Search' }).fill('water supply')
  await expect(page.getByRole('link', { name: /Water supply/ }).first()).toBeVisible()
  // Once the old tab is gone, its files go too.
  const files = (): Promise<number> =>
    other.evaluate(async () => {
      const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
      return kept.flat().length
    })
  const both = await files()
  await page.close()
  await other.reload()
  await expect.poll(files).toBeLessThan(both)
  await site.stop()
  await other.reload()
  await untilReady(other)
})

test('files of the app that somebody cleared are missed at the next start, and brought again', async ({ page, site }) => {
  await visitUntilReady(page)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const { url } of await cache.keys()) if (/\/fr-.*\.js$/.test(url)) await cache.delete(url)
    }
  })
  await forgetFiles(page)
  await site.stop()
  await page.reload()
  await expect(page.getByText('The app is not stored on this device yet')).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-offline')
  await site.start()
  await page.reload()
  await untilReady(page)
  await site.stop()
  await page.getByRole('link', { name: 'More' }).click()
  await page.getByRole('radio', { name: 'Français' }).check()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
})

for (const fault of [{ kind: 'status', status: 500 }, { kind: 'html200' }, { kind: 'truncate', fraction: 0.5, framing: 'chunked' }] as const) {
  test(`a first visit whose stored copy meets ${fault.kind} says so, and heals by itself`, async ({ page, site }) => {
    site.break({ path: /^\/icon\.svg/, fault })
    await page.goto('')
    await expect(page.getByText('The app is not stored on this device yet')).toBeVisible({ timeout: 30_000 })
    await expect(page.locator('html')).not.toHaveAttribute('data-offline')
    site.heal()
    await untilReady(page)
  })
}
