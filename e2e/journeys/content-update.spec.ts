import type { Page } from '@playwright/test'
import type { TestSite } from '../support/server.ts'
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
  await page.getByRole('checkbox', { name: 'Then do that.' }).check()
  await expect(page.getByText('1 of 2 done')).toBeVisible()
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

  await page.goto('')
  await expect(page.getByText('1 item done')).toBeVisible()
  await expect(page.getByText('1 tick is on an item that is no longer in the manual.')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the ticks' }).click()
  await expect(page.getByText('on an item that is no longer in the manual')).toHaveCount(0)
  await expect(page.getByText('1 item done')).toBeVisible()
})

test('a look without news fetches the pointer alone', async ({ page, site }) => {
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

/** The later manual comes while a screen is open. */
async function updateUnder(page: Page, site: TestSite): Promise<void> {
  site.serve(sites.smallLater)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(page.getByText('The manual was updated to the version of Dec 2024.')).toBeVisible()
}

for (const [id, name, later] of [['desk', 'The desk', 'The desk renamed'], ['radio-room', 'The radio room', 'The radio room']] as const) {
  test(`a half-written note on ${name} stays, with the focus, when the manual is updated under it`, async ({ page, site }) => {
    await visitUntilReady(page, `contacts/${id}`)
    await page.getByRole('button', { name: /^Add a note/ }).click()
    const note = page.getByRole('textbox', { name: /^Note/ })
    await note.fill('Ask for the radio')
    await updateUnder(page, site)
    await expect(page.getByRole('heading', { level: 1, name: later })).toBeVisible()
    await expect(note).toHaveValue('Ask for the radio')
    await expect(note).toBeFocused()
    await page.getByRole('button', { name: 'Save on this device' }).click()
    await expect(note).toHaveCount(0)
    await expect(page.getByText('Ask for the radio', { exact: true })).toBeVisible()
  })
}

test('an entry that is being read stays where it is, with the focus, and its changed text appears', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 480 })
  await visitUntilReady(page, 'entries/water/wells')
  const box = page.getByRole('checkbox', { name: 'Then do that.' })
  await box.focus()
  await page.evaluate(() => scrollTo(0, 300))
  const before = await box.boundingBox()
  const element = await box.elementHandle()
  await updateUnder(page, site)
  await expect(page.getByRole('article')).toContainText('A well gives clean water.')
  expect(await element?.evaluate((each) => each === document.activeElement)).toBe(true)
  // A longer text above is made up for by the browser, in the frame after it was drawn.
  await expect.poll(async () => Math.abs(((await box.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2)
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100)
})

test('a list that is being filtered keeps the filter, and shows the newer names', async ({ page, site }) => {
  await visitUntilReady(page, 'contacts')
  const filter = page.getByRole('searchbox')
  await filter.fill('desk')
  await updateUnder(page, site)
  await expect(page.getByRole('link', { name: 'The desk renamed', exact: true })).toBeVisible()
  await expect(filter).toHaveValue('desk')
  await expect(filter).toBeFocused()
})

/** Cuts the stored text of the entry that holds these words, as a failing disk would; or loses it. */
const breakRecord = (page: Page, words: string, lose = false): Promise<void> =>
  page.evaluate(
    ([wanted, lost]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('manual-content')
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('records', 'readwrite')
          transaction.addEventListener('complete', () => resolve())
          transaction.addEventListener('abort', () => reject(new Error('the record was not changed')))
          const cursor = transaction.objectStore('records').openCursor()
          cursor.addEventListener('success', () => {
            const row = cursor.result?.value as { text: string } | undefined
            if (row?.text.includes(wanted) && lost) cursor.result?.delete()
            else if (row?.text.includes(wanted)) cursor.result?.update({ ...row, text: row.text.slice(0, 40) })
            cursor.result?.continue()
          })
        })
      }),
    [words, lose] as const,
  )

test('an entry whose stored text is damaged says so, and repairs itself under the reader’s eyes once there is a network', async ({ page, site }) => {
  await visitUntilReady(page)
  await breakRecord(page, 'A well gives water.')
  await site.stop()
  await page.goto('entries/water/wells')
  await expect(page.getByRole('heading', { name: 'This entry is damaged on this device' })).toBeVisible()
  await page.goto('entries/water/tanks')
  await expect(page.getByRole('article')).toContainText('A tank keeps water.')
  await page.goto('entries/water/wells')
  await site.start()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(page.getByRole('article')).toContainText('A well gives water.')
})

test('a text that is lost is missed at the next start, and what is missing comes back with a network', async ({ page, site }) => {
  await visitUntilReady(page)
  await breakRecord(page, 'Un puits donne', true)
  await site.stop()
  await page.reload()
  await expect(page.getByText('Part of the manual is missing on this device')).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-offline')
  await site.start()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await untilReady(page)
  await site.stop()
  await page.goto('fr/entries/water/wells')
  await expect(page.getByRole('article')).toContainText('Un puits donne de l’eau.')
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
