import type { BrowserContext } from '@playwright/test'
import { expect, test, visitUntilReady } from '../support/test.ts'

test.use({ siteName: 'small' })

/** From the next page on, the person's own database does not open, until the page is told that it does. */
const breakUserDatabase = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (name, version) {
      if (name === 'manual-user' && !('healed' in globalThis)) throw new DOMException('Internal error opening backing store', 'UnknownError')
      return version === undefined ? open.call(this, name) : open.call(this, name, version)
    }
  })

/** From the next page on, nothing can be added or changed: the device is full. */
const fillDevice = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The device is full', 'QuotaExceededError')
    }
    IDBObjectStore.prototype.add = refuse
    IDBObjectStore.prototype.put = refuse
  })

test('what the person keeps cannot be read: every screen still opens, it is said, and nothing is written over', async ({ context, page }) => {
  await visitUntilReady(page)
  await page.goto('contacts/desk')
  await page.getByRole('button', { name: 'Star this contact: The desk' }).click()
  await expect(page.getByRole('button', { name: 'Remove the star: The desk' })).toBeVisible()
  await page.getByRole('button', { name: /^Add a note/ }).click()
  await page.getByRole('textbox', { name: /^Note/ }).fill('Ask for the radio room.')
  await page.getByRole('button', { name: 'Save on this device' }).click()
  // The form's own field holds the words too, before they are stored.
  await expect(page.getByRole('paragraph').filter({ hasText: 'Ask for the radio room.' })).toBeVisible()

  await breakUserDatabase(context)
  await page.goto('')
  const said = page.getByText('What you saved on this device cannot be read right now.').first()
  await expect(said).toBeVisible()
  await expect(page.getByRole('link', { name: /^Water/ })).toBeVisible()
  for (const [path, title] of [['contacts', 'Contacts'], ['contacts/services', 'Local services card'], ['saved', 'Saved'], ['saved/card', 'Wallet card']] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeAttached()
    await expect(said).toBeVisible()
  }
  await page.goto('contacts/own/own-0123456789abcdef')
  await expect(said).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await page.goto('entries/water/wells')
  await expect(page.getByRole('article')).toContainText('A well gives water.')
  await page.goto('contacts/desk')
  await expect(page.getByRole('link', { name: /^E-mail/ })).toBeVisible()
  // A form would not know the note that is there, and take its place.
  await expect(page.getByRole('button', { name: /^Add a note/ })).toHaveCount(0)

  await page.evaluate(() => Object.assign(globalThis, { healed: true }))
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(said).toHaveCount(0)
  await expect(page.getByText('Ask for the radio room.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove the star: The desk' })).toBeVisible()
})

test('a change that cannot be saved is never called saved: it is said, and what was typed stays', async ({ context, page }) => {
  await visitUntilReady(page)
  await fillDevice(context)
  await page.goto('contacts/desk')
  await page.getByRole('button', { name: 'Star this contact: The desk' }).click()
  await expect(page.getByText('Your last change was not saved.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Star this contact: The desk' })).toHaveAttribute('aria-pressed', 'false')
  await page.getByRole('button', { name: 'Close this notice' }).click()
  await expect(page.getByText('Your last change was not saved.')).toHaveCount(0)

  await page.getByRole('button', { name: /^Add a note/ }).click()
  await page.getByRole('textbox', { name: /^Note/ }).fill('Ask for the radio room.')
  await page.getByRole('button', { name: 'Save on this device' }).click()
  await expect(page.getByText('This device has no room left.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^Note/ })).toHaveValue('Ask for the radio room.')
})
