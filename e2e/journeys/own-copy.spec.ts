import { readFile, truncate, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { sites } from '../support/sites.ts'
import { expect, test, untilReady, visitUntilReady } from '../support/test.ts'

test.use({ siteName: 'small' })

/** Stars in an order of the person's own, a group, a note with a number, an own contact, a saved entry and a tick. */
async function makeThings(page: Page): Promise<void> {
  await page.goto('contacts/own/new?slot=medical')
  await page.getByRole('textbox', { name: 'Name' }).fill('Clinique Sacré-Cœur')
  await page.getByRole('textbox', { name: 'Number or address 1' }).fill('+221 77 000 00 00')
  await page.getByRole('button', { name: 'Save on this device' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Local services card')
  await page.getByRole('button', { name: 'Star this contact: Clinique Sacré-Cœur' }).click()
  await expect(page.getByRole('button', { name: /^Remove the star/ })).toHaveCount(1)
  await page.goto('contacts')
  for (const name of ['The desk', 'The radio room']) await page.getByRole('button', { name: `Star this contact: ${name}` }).click()
  await expect(page.getByRole('button', { name: /^Remove the star/ })).toHaveCount(3)
  await page.goto('contacts/radio-room')
  await page.getByRole('button', { name: 'Add a note or a number' }).click()
  await page.getByRole('textbox', { name: /^Note/ }).fill('Channel 7 at night.')
  await page.getByRole('textbox', { name: 'Number or address 1' }).fill('+221 76 111 11 11')
  await page.getByRole('button', { name: 'Save on this device' }).click()
  await page.getByText('My groups').click()
  await page.getByRole('textbox', { name: 'Name of a new group' }).fill('Convoy')
  await page.getByRole('button', { name: 'Make the group' }).click()
  await expect(page.getByRole('checkbox', { name: 'Convoy' })).toBeChecked()
  await page.goto('saved')
  await page.getByRole('button', { name: 'Change the order' }).click()
  await page.getByRole('button', { name: 'Move The radio room up' }).first().click()
  await expect(names(page)).toHaveText(['Clinique Sacré-Cœur', 'The radio room', 'The desk'])
  await page.goto('entries/water/tanks')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Do this first.' }).check()
  await expect(page.getByText('1 of 2 done')).toBeVisible()
}

const names = (page: Page) => page.locator('.own-list').first().locator('.row-title')

const parts = '3 starred contacts, 1 group, 1 contact of your own, 1 note on a contact, 1 saved entry, and 1 tick in checklists'

/** Saves a copy on the screen that is open. @returns the path of the file */
async function saveCopy(page: Page): Promise<string> {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a copy' }).click()
  const download = await started
  expect(download.suggestedFilename()).toMatch(/^small-own-\d{4}-\d{2}-\d{2}-\d{4}\.txt$/)
  return download.path()
}

async function eraseEverything(page: Page): Promise<void> {
  await page.goto('more')
  await page.getByRole('link', { name: 'Erase everything on this device' }).click()
  await page.getByRole('button', { name: 'Erase everything…' }).click()
  await page.getByRole('dialog', { name: 'Erase everything?' }).getByRole('button', { name: 'Erase now' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything is erased')
}

/** Everything that a page of this origin keeps. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    values: Object.keys(localStorage),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }))

const nothing = { databases: [], caches: [], values: [], workers: [] }

/** Every row of the person's database. */
const rows = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const finished = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('not read')))
      })
    const database = await finished(indexedDB.open('manual-user'))
    const tables = [...database.objectStoreNames].map(async (name) => [name, await finished(database.transaction(name).objectStore(name).getAll())])
    const all = JSON.stringify(await Promise.all(tables))
    database.close()
    return all
  })

async function takeBack(page: Page, file: string): Promise<void> {
  await page.goto('more')
  await page.getByRole('link', { name: 'Take back from a copy' }).click()
  await page.getByLabel('Choose the file').setInputFiles(file)
  await expect(page.getByRole('heading', { name: 'In this copy' })).toBeFocused()
}

test('what was made is saved without a network, erased, and taken back on an app installed anew', async ({ page, site }) => {
  await visitUntilReady(page)
  await site.stop()
  await page.goto('more')
  await expect(page.getByText('You have made nothing of your own yet')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save a copy' })).toHaveCount(0)
  await makeThings(page)
  await page.goto('more')
  await expect(page.getByText(`On this device: ${parts}.`)).toBeVisible()
  await expect(page.getByText('There is no copy of them yet.')).toBeVisible()
  const file = await saveCopy(page)
  await expect(page.getByText(/^Last copy: /)).toBeVisible()
  await eraseEverything(page)
  await expect(page.getByText('Without a network the app does not come back')).toBeVisible()
  expect(await kept(page)).toEqual(nothing)
  await expect(page.locator('html')).not.toHaveAttribute('data-offline')

  await site.start()
  await page.getByRole('button', { name: 'Start anew' }).click()
  await untilReady(page)
  await expect(page.getByText('Star a contact, and it waits here for one tap.')).toBeVisible()
  await site.stop()
  await takeBack(page, file)
  await expect(page.getByText(parts)).toBeVisible()
  await expect(page.getByText('Small manual')).toBeVisible()
  await page.getByRole('button', { name: 'Take this back' }).click()
  await expect(page.getByRole('heading', { name: `Taken back: ${parts}.` })).toBeFocused()

  await page.getByRole('main').getByRole('link', { name: 'Saved' }).click()
  await expect(names(page)).toHaveText(['Clinique Sacré-Cœur', 'The radio room', 'The desk'])
  await expect(page.getByRole('region', { name: 'Convoy' }).getByRole('link', { name: 'The radio room', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Tanks' })).toBeVisible()
  await page.goto('contacts/radio-room')
  await expect(page.getByText('Channel 7 at night.')).toBeVisible()
  await expect(page.getByText('+221 76 111 11 11')).toBeVisible()
  await page.goto('contacts/services')
  await expect(page.getByText('+221 77 000 00 00')).toBeVisible()
  await page.goto('entries/water/tanks')
  await expect(page.getByRole('checkbox', { name: 'Do this first.' })).toBeChecked()
  await takeBack(page, file)
  await expect(page.getByText('Everything in it is on this device already.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take this back' })).toHaveCount(0)
})

test('what the manual no longer has comes back all the same, with its last known channels', async ({ page, site }) => {
  await visitUntilReady(page)
  await makeThings(page)
  await page.goto('more')
  const file = await saveCopy(page)
  await eraseEverything(page)
  site.serve(sites.smallLater)
  await page.getByRole('button', { name: 'Start anew' }).click()
  await untilReady(page)
  await takeBack(page, file)
  await page.getByRole('button', { name: 'Take this back' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Saved' }).click()
  await expect(names(page)).toHaveText(['Clinique Sacré-Cœur', 'The radio room', 'The desk renamed'])
  await expect(page.getByText('No longer in the manual. These were its last known channels.').first()).toBeVisible()
  await expect(page.getByText('Tanks', { exact: true })).toBeVisible()
  await page.goto('contacts/radio-room')
  await expect(page.getByText('radio-room@example.org')).toBeVisible()
})

test('a file that is no copy, or not a whole one, says so and changes nothing', async ({ page, site }, info) => {
  await visitUntilReady(page)
  await makeThings(page)
  await page.goto('more')
  const file = await saveCopy(page)
  await site.stop()
  const whole = await readFile(file, 'utf8')
  const before = await rows(page)
  await page.getByRole('link', { name: 'Take back from a copy' }).click()
  const wrong: readonly (readonly [name: string, content: string | Buffer, says: RegExp])[] = [
    ['photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]), /is not a copy made by this app/],
    ['nothing.txt', '', /This file is empty/],
    ['cut.txt', whole.slice(0, -200), /was cut or changed on its way/],
    ['turned.txt', whole.replace('+221 76 111 11 11', '+221 76 111 11 12'), /was cut or changed on its way/],
    ['later.txt', whole.replace('manual-own-copy/1', 'manual-own-copy/2'), /Update the app first/],
  ]
  for (const [name, content, says] of wrong) {
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
    await expect(page.getByRole('alert'), name).toContainText(says)
    await expect(page.getByRole('alert'), name).toContainText('Nothing on this device was changed.')
  }
  const film = info.outputPath('film.mp4')
  await writeFile(film, '')
  await truncate(film, 200_000_000)
  await page.locator('input[type="file"]').setInputFiles(film)
  await expect(page.getByRole('alert')).toContainText('far larger than a copy can be (200 MB)', { timeout: 1_000 })
  expect(await rows(page)).toBe(before)
})

test('a telephone that shares files hands the copy on; a sharing that was broken off counts as none', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: File[] = []
    Object.assign(navigator, {
      canShare: ({ files }: { files: File[] }) => files.every(({ type }) => type === 'text/plain'),
      share: ({ files }: { files: File[] }) => {
        shared.push(...files)
        return shared.length === 1 ? Promise.reject(new DOMException('', 'AbortError')) : Promise.resolve()
      },
    })
    Object.assign(window, { shared })
  })
  await visitUntilReady(page)
  await page.goto('contacts')
  await page.getByRole('button', { name: 'Star this contact: The desk' }).click()
  await expect(page.getByRole('button', { name: /^Remove the star/ })).toHaveCount(1)
  await page.goto('more')
  await page.getByRole('button', { name: 'Save a copy' }).click()
  await expect.poll(() => page.evaluate(() => (window as unknown as { shared: File[] }).shared.length)).toBe(1)
  await expect(page.getByText('There is no copy of them yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Save a copy' }).click()
  await expect(page.getByText('The copy was handed on.')).toBeVisible()
  await expect(page.getByText(/^Last copy: /)).toBeVisible()
  const text = await page.evaluate(() => (window as unknown as { shared: File[] }).shared[1]?.text())
  expect(text).toMatch(/^Own things from “Small manual”.* \| manual-own-copy\/1 /)
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save it as a file' }).click()
  expect((await started).suggestedFilename()).toMatch(/\.txt$/)
})

test('erasing ends the app in every tab, so that none brings anything back', async ({ context, page, site }) => {
  await visitUntilReady(page)
  const other = await context.newPage()
  await other.goto('contacts')
  await untilReady(other)
  await other.getByRole('button', { name: 'Star this contact: The desk' }).click()
  await expect(other.getByRole('button', { name: /^Remove the star/ })).toHaveCount(1)
  await site.stop()
  await eraseEverything(page)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Everything is erased')
  expect(await kept(page)).toEqual(nothing)
  await expect(page.goto('')).rejects.toThrow('ERR_CONNECTION_REFUSED')
})

test.describe('below a sub-path', () => {
  test.use({ siteName: 'subPath' })
  test('erasing leaves another manual on the same origin as it is', async ({ page, site }) => {
    await visitUntilReady(page)
    await page.evaluate(async () => {
      localStorage.setItem('manual-settings', '{}')
      await caches.open(`workbox-precache-v2-${location.origin}/`)
      await new Promise((resolve) => indexedDB.open('manual-user').addEventListener('success', resolve))
    })
    await site.stop()
    await eraseEverything(page)
    expect(await kept(page)).toEqual({ databases: ['manual-user'], caches: [`workbox-precache-v2-${site.origin}/`], values: ['manual-settings'], workers: [] })
  })
})
