import { sites } from '../support/sites.ts'
import { expect, test, untilReady, visitUntilReady } from '../support/test.ts'

test.use({ siteName: 'small' })

test('stars, saved entries and ticks survive an update that changes, adds and withdraws', async ({ page, site }) => {
  await visitUntilReady(page)
  await page.goto('contacts')
  for (const name of ['The desk', 'The radio room']) await page.getByRole('button', { name: `Star this contact: ${name}` }).click()
  await expect(page.getByRole('button', { name: /^Remove the star/ })).toHaveCount(2)
  await page.goto('entries/water/tanks')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible()
  await page.goto('entries/water/wells')
  await page.getByRole('checkbox', { name: 'Do this first.' }).check()
  await expect(page.getByText('1 of 2 done')).toBeVisible()

  site.serve(sites.smallLater)
  await page.goto('more')
  await page.getByRole('button', { name: 'Look for a newer version' }).click()
  await expect(page.getByText('The manual was updated to the version of Dec 2024.')).toBeVisible()

  await page.goto('entries/water/wells')
  await expect(page.getByRole('article')).toContainText('A well gives clean water.')
  await expect(page.getByRole('checkbox', { name: 'Do this first.' })).toBeChecked()
  await page.goto('entries/water/pumps')
  await expect(page.getByRole('article')).toContainText('A pump lifts water.')
  await page.goto('saved')
  await expect(page.getByRole('link', { name: 'The desk renamed', exact: true })).toBeVisible()
  await expect(page.getByText('No longer in the manual. These were its last known channels.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'E-mail: The radio room' })).toHaveAttribute('href', 'mailto:radio-room@example.org')
  await expect(page.getByText('Tanks', { exact: true })).toBeVisible()
  await expect(page.getByText('No longer in the manual', { exact: true })).toBeVisible()
})

test('an update of a few entries fetches a few records, and a look without news fetches the pointer alone', async ({ page, site }) => {
  await visitUntilReady(page)
  site.serve(sites.smallLater)
  // The look at the start brings it: one more by hand could still be under way when the log is cleared.
  await page.goto('more')
  await expect(page.getByText('The manual was updated')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Look for a newer version' })).toBeEnabled()
  site.clearLog()
  await page.getByRole('button', { name: 'Look for a newer version' }).click()
  await expect.poll(() => site.log.length).toBeGreaterThan(0)
  await expect(page.getByRole('button', { name: 'Look for a newer version' })).toBeEnabled()
  expect(site.log.filter((request) => request.path.includes('/content/')).map((request) => request.path)).toEqual(['/content/current.json'])
  expect(site.log.find((request) => request.path === '/content/current.json')?.bytes).toBeLessThan(2_048)
})

test('what one tab stars, another tab shows', async ({ context, page }) => {
  await visitUntilReady(page)
  const other = await context.newPage()
  await other.goto('')
  await untilReady(other)
  await page.goto('contacts')
  await page.getByRole('button', { name: 'Star this contact: The desk' }).click()
  await expect(other.getByRole('link', { name: 'Call: The desk' })).toBeVisible()
})
