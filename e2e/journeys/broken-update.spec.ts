import type { Page } from '@playwright/test'
import type { Fault } from '../support/faults.ts'
import type { TestSite } from '../support/server.ts'
import { sites } from '../support/sites.ts'
import { expect, test, visitUntilReady } from '../support/test.ts'

test.use({ siteName: 'small' })

const faults: readonly { name: string; fault: Fault; said: RegExp }[] = [
  { name: 'a 404', fault: { kind: 'status', status: 404 }, said: /server failed/ },
  { name: 'a login page with status 200', fault: { kind: 'html200' }, said: /asks for a login/ },
  { name: 'a redirection to a login page', fault: { kind: 'redirect', to: '/login' }, said: /asks for a login/ },
  { name: 'a file cut short that looks complete', fault: { kind: 'truncate', fraction: 0.5, framing: 'chunked' }, said: /arrived changed|cannot be read/ },
  { name: 'a file with other bytes', fault: { kind: 'wrongBytes' }, said: /arrived changed|cannot be read|server failed/ },
]

const look = (page: Page): Promise<void> => page.getByRole('button', { name: 'Look for a newer version' }).click()

/** The content files that the update from the small manual to its later version asks for. */
async function filesOfUpdate(page: Page, site: TestSite): Promise<string[]> {
  await visitUntilReady(page)
  site.serve(sites.smallLater)
  site.clearLog()
  await page.goto('more')
  await look(page)
  await expect(page.getByText('The manual was updated')).toBeVisible()
  return [...new Set(site.log.map((request) => request.path).filter((path) => path.includes('/content/')))]
}

for (const { name, fault, said } of faults) {
  test(`${name} at each file of an update: it is said, and the old manual is still readable`, async ({ openContext, context, page, site }) => {
    test.slow()
    const files = await filesOfUpdate(page, site)
    expect(files.length).toBeGreaterThanOrEqual(4)
    await context.close()
    for (const file of files) {
      const fresh = await openContext()
      const tab = await fresh.newPage()
      site.heal()
      site.serve(sites.small)
      await visitUntilReady(tab)
      await tab.goto('more')
      site.serve(sites.smallLater)
      site.break({ path: file, fault })
      await look(tab)
      await expect(tab.getByText(said).first(), `${name} at ${file}`).toBeVisible({ timeout: 30_000 })
      await expect(tab.getByText('The version of Oct 2024 is still here and complete.')).toBeVisible()
      await tab.goto('entries/water/wells')
      await expect(tab.getByRole('article')).toContainText('A well gives water.')
      await expect(tab.locator('html')).toHaveAttribute('data-offline', 'ready')
      await fresh.close()
    }
    // Nothing is followed to where a network leads.
    expect(site.log.filter((request) => request.path === '/login')).toEqual([])
  })
}

test('a server that breaks off in the middle of a file: the next look goes on and succeeds', async ({ page, site }) => {
  await visitUntilReady(page)
  site.serve(sites.smallLater)
  site.break({ path: /\/content\/(records|bundles)\//, fault: { kind: 'reset', afterBytes: 100 }, times: 2 })
  await page.goto('more')
  await look(page)
  await expect(page.getByText('The manual was updated to the version of Dec 2024.')).toBeVisible({ timeout: 30_000 })
})
