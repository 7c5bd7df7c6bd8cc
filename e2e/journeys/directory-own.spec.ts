import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { sites } from '../support/sites.ts'
import { expect, test, visitUntilReady } from '../support/test.ts'

test.use({ siteName: 'small' })

async function star(page: Page, ...names: string[]): Promise<void> {
  await page.goto('contacts')
  for (const name of names) await page.getByRole('button', { name: `Star this contact: ${name}` }).click()
  await expect(page.getByRole('button', { name: /^Remove the star/ })).toHaveCount(names.length)
}

async function addNote(page: Page, text: string, number: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a note or a number' }).click()
  await page.getByRole('textbox', { name: /^Note/ }).fill(text)
  await page.getByRole('textbox', { name: 'Number or address 1' }).fill(number)
  await page.getByRole('button', { name: 'Save on this device' }).click()
}

async function update(page: Page): Promise<void> {
  await page.goto('more')
  await page.getByRole('button', { name: 'Look for a newer version' }).click()
  await expect(page.getByText('The manual was updated to the version of Dec 2024.')).toBeVisible()
}

const names = (page: Page) => page.locator('.own-list').first().locator('.row-title')

test('a personal note, a personal number and a group survive an update that renames one contact and withdraws another', async ({ page, site }) => {
  await visitUntilReady(page)
  await star(page, 'The desk', 'The radio room')
  for (const id of ['desk', 'radio-room']) {
    await page.goto(`contacts/${id}`)
    await addNote(page, `Ask for ${id}.`, '+221 77 000 00 00')
    await expect(page.getByText(`Ask for ${id}.`)).toBeVisible()
  }
  await page.getByText('My groups').click()
  await page.getByRole('textbox', { name: 'Name of a new group' }).fill('Convoy')
  await page.getByRole('button', { name: 'Make the group' }).click()
  await expect(page.getByRole('checkbox', { name: 'Convoy' })).toBeChecked()

  site.serve(sites.smallLater)
  await update(page)
  await site.stop()

  await page.goto('')
  await expect(page.getByRole('link', { name: 'The desk renamed', exact: true })).toBeVisible()
  await page.goto('contacts/desk')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The desk renamed')
  await expect(page.getByText('Ask for desk.')).toBeVisible()
  await expect(page.getByText('+221 77 000 00 00')).toBeVisible()
  await page.goto('contacts/radio-room')
  await expect(page.getByText('No longer in the manual. These were its last known channels.')).toBeVisible()
  await expect(page.getByText('radio-room@example.org')).toBeVisible()
  await expect(page.getByText('Ask for radio-room.')).toBeVisible()
  await page.goto('saved')
  await expect(page.getByRole('region', { name: 'Convoy' }).getByRole('link', { name: 'The radio room', exact: true })).toBeVisible()
})

test('starred contacts are put in order by dragging and by arrow keys, and the order stays', async ({ page, site }) => {
  await visitUntilReady(page)
  await site.stop()
  await star(page, 'The desk', 'The radio room')
  await page.goto('saved')
  await expect(names(page)).toHaveText(['The desk', 'The radio room'])
  await page.getByRole('button', { name: 'Change the order' }).click()

  const handle = await page.getByRole('button', { name: /^Drag The desk/ }).boundingBox()
  const target = await page.getByRole('button', { name: /^Drag The radio room/ }).boundingBox()
  if (!handle || !target) throw new Error('no handles')
  await page.mouse.move(handle.x + 10, handle.y + 10)
  await page.mouse.down()
  await page.mouse.move(target.x + 10, target.y + target.height / 2, { steps: 6 })
  await page.mouse.up()
  await expect(names(page)).toHaveText(['The radio room', 'The desk'])

  await page.getByRole('button', { name: /^Drag The desk/ }).press('ArrowUp')
  await expect(names(page)).toHaveText(['The desk', 'The radio room'])
  await expect(page.getByRole('button', { name: /^Drag The desk/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(names(page)).toHaveText(['The radio room', 'The desk'])
  await page.reload()
  await expect(names(page)).toHaveText(['The radio room', 'The desk'])
})

test('all starred contacts leave as one file that an address book reads', async ({ page, site }) => {
  await visitUntilReady(page)
  await site.stop()
  await star(page, 'The desk', 'The radio room')
  await page.goto('saved')
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Add all to phone' }).click()
  const text = await readFile(await (await started).path(), 'utf8')
  const cards = (ICAL.parse(text) as unknown as [string, unknown[], unknown[]][]).map((card) => new ICAL.Component(card as never))
  expect(cards.map((card) => card.getFirstPropertyValue('fn'))).toEqual(['The desk', 'The radio room'])
  expect(cards.map((card) => card.getFirstPropertyValue('tel'))).toEqual(['+221338690000', '+221338690000'])
})

test('a local service is written down on arrival, found, starred, and dialled only after its number was shown', async ({ page, site }) => {
  await visitUntilReady(page)
  await site.stop()
  await page.goto('contacts/services')
  await page.getByRole('link', { name: 'Fill in: Ambulance' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Croissant Rouge')
  await page.getByRole('textbox', { name: 'Number or address 1' }).fill('*112#')
  await page.getByRole('button', { name: 'Save on this device' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Local services card')
  await expect(page.getByRole('link', { name: 'Croissant Rouge', exact: true })).toBeVisible()

  await page.goto('contacts')
  await page.getByRole('searchbox').fill('croissant')
  await page.getByRole('button', { name: 'Star this contact: Croissant Rouge' }).click()
  await expect(page.getByRole('button', { name: 'Remove the star: Croissant Rouge' })).toBeVisible()
  await page.goto('')
  await page.getByRole('button', { name: 'Call: Croissant Rouge' }).click()
  const asked = page.getByRole('dialog', { name: 'Call Croissant Rouge?' })
  await expect(asked.getByText('*112#')).toBeVisible()
  await expect(asked.getByText('it can be an order to your phone')).toBeVisible()
  await expect(asked.getByRole('link', { name: 'Dial' })).toHaveAttribute('href', 'tel:*112%23')
  await asked.getByRole('button', { name: 'Cancel' }).last().click()
  await page.goto('saved/card')
  await expect(page.locator('.card-sheet')).toContainText('Croissant Rouge')
})

test('what is called lately is listed on the device, and is forgotten when the person says so', async ({ page, site }) => {
  await visitUntilReady(page)
  await site.stop()
  await page.goto('contacts/desk')
  await page.evaluate(() => document.addEventListener('click', (event) => event.target instanceof Element && event.target.closest('a[href^="tel:"]') && event.preventDefault()))
  for (let time = 0; time < 3; time++) await page.getByRole('link', { name: 'Call: The desk' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Contacts' }).first().click()
  await page.getByText('Called lately').click()
  await expect(page.getByText('Used often: star them?')).toBeVisible()
  await page.getByRole('button', { name: 'Stop counting and forget' }).click()
  await expect(page.getByText('Called lately')).toHaveCount(0)
  await page.getByRole('button', { name: 'Remember what I call' }).click()
  await expect(page.getByText('Called lately')).toHaveCount(0)
})

for (const [format, pages] of [['A4, folded', 1], ['Bank card', 1]] as const) {
  test(`the wallet card (${format}) comes out on ${pages} sheet of A4`, async ({ page, site }) => {
    await visitUntilReady(page)
    await site.stop()
    await star(page, 'The desk', 'The radio room')
    await page.goto('saved/card')
    await page.getByRole('radio', { name: format }).check()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(pages)
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12][.\d]*\s*\]/)
  })
}
