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

test('a shell file that arrives wrong never takes the place of the app that works', async ({ page, site }) => {
  await visitUntilReady(page)
  site.serve(sites.newerApp)
  site.break({ path: /\/assets\//, fault: { kind: 'html200' } })
  await page.reload()
  await page.getByRole('link', { name: 'More' }).click()
  await expect(page.getByText(/^App: version/)).toBeVisible()
  await expect(page.getByText('App: version 99.0.0')).toHaveCount(0)
  await site.stop()
  await page.reload()
  await expect(page.getByText(/^App: version/)).toBeVisible()
  await untilReady(page)
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
