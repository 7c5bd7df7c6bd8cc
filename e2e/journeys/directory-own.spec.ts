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
  // The field holds the same text: what is stored is what is shown without it.
  await expect(page.locator('.note')).toHaveText(text)
}

async function makeGroup(page: Page, name: string): Promise<void> {
  await page.getByText('My groups').click()
  await page.getByRole('textbox', { name: 'Name of a new group' }).fill(name)
  await page.getByRole('button', { name: 'Make the group' }).click()
  await expect(page.getByRole('checkbox', { name })).toBeChecked()
}

/** What the first screen dials. */
async function expectToDial(page: Page, name: string, number: string): Promise<void> {
  await page.goto('')
  await page.getByRole('button', { name: `Call: ${name}` }).click()
  const asked = page.getByRole('dialog', { name: `Call ${name}?` })
  await expect(asked.getByText(number, { exact: true })).toBeVisible()
  await expect(asked.getByRole('link', { name: 'Dial' })).toHaveAttribute('href', `tel:${number}`)
}

/** The cards of the file that carries all starred contacts. */
async function starredCards(page: Page): Promise<ICAL.Component[]> {
  await page.goto('saved')
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Add all to phone' }).click()
  const text = await readFile(await (await started).path(), 'utf8')
  return (ICAL.parse(text) as unknown as [string, unknown[], unknown[]][]).map((card) => new ICAL.Component(card as never))
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
  }
  await makeGroup(page, 'Convoy')

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

test('star, note, number and group are found under the contact that took over in a merge, and nothing is there twice', async ({ page, site }) => {
  await visitUntilReady(page)
  await star(page, 'The desk', 'The field desk')
  await page.goto('contacts/field-desk')
  await addNote(page, 'Ask for Awa.', '+221 77 000 00 00')
  await makeGroup(page, 'Convoy')

  site.serve(sites.smallLater)
  await update(page)
  await site.stop()

  await page.goto('contacts')
  await expect(page.getByRole('button', { name: 'Remove the star: The desk renamed' })).toBeVisible()
  await page.goto('')
  await expect(page.locator('.strip-card')).toHaveCount(1)
  await page.getByRole('button', { name: 'Call: The desk renamed' }).click()
  await expect(page.getByRole('dialog').getByText('+221770000000')).toBeVisible()
  await page.goto('contacts/desk')
  await expect(page.getByText('Ask for Awa.')).toBeVisible()
  await page.getByText('My groups').click()
  await expect(page.getByRole('checkbox', { name: 'Convoy' })).toBeChecked()

  await page.getByRole('button', { name: 'Change my note' }).click()
  await page.getByRole('textbox', { name: /^Note/ }).fill('Ask for Moussa.')
  await page.getByRole('button', { name: 'Save on this device' }).click()
  await expect(page.locator('.note')).toHaveText(['Ask for Moussa.'])
  await page.goto('saved')
  await expect(names(page)).toHaveText(['The desk renamed'])
  await expect(page.getByRole('region', { name: 'Convoy' }).getByRole('link', { name: 'The desk renamed', exact: true })).toBeVisible()
  await page.goto('contacts/desk')
  await page.getByRole('button', { name: 'Remove the star: The desk renamed' }).click()
  await expect(page.getByRole('button', { name: 'Star this contact: The desk renamed' })).toBeVisible()
  await page.getByText('My groups').click()
  await expect(page.getByRole('checkbox', { name: 'Convoy' })).not.toBeChecked()
  await page.goto('')
  await expect(page.getByText('Star a contact, and it waits here')).toBeVisible()
})

test('a withdrawn contact is marked on the first screen, on the wallet card and in the address book; a note on one without a star stays in sight', async ({ page, site }) => {
  await visitUntilReady(page)
  await star(page, 'The desk', 'The radio room')

  site.serve(sites.smallLater)
  await update(page)
  await site.stop()

  const withdrawn = 'No longer in the manual. These were its last known channels.'
  await page.goto('')
  await expect(page.locator('.strip-card').filter({ hasText: withdrawn }).getByRole('link', { name: 'Call: The radio room' })).toHaveAttribute('href', 'tel:+221338690000')
  await expect(page.getByText(withdrawn)).toHaveCount(1)
  const cards = await starredCards(page)
  expect(cards.map((card) => card.getFirstPropertyValue('note') === withdrawn)).toEqual([false, true])
  await page.goto('saved/card')
  await expect(page.locator('.card-sheet .panel-line').filter({ hasText: 'The radio room' })).toContainText('No longer in the manual')
  await expect(page.locator('.card-sheet .panel-line').filter({ hasText: 'The desk renamed' })).not.toContainText('No longer in the manual')

  await page.goto('contacts/radio-room')
  await addNote(page, 'Now on channel 7.', '+221 77 000 00 00')
  await page.goto('saved')
  await page.getByRole('button', { name: 'Change the order' }).click()
  await page.getByRole('button', { name: 'Remove The radio room' }).click()
  await page.getByRole('region', { name: 'My notes on contacts that are gone' }).getByRole('link', { name: 'The radio room', exact: true }).click()
  await expect(page.getByText('No longer in the manual. What you noted on it stays here.')).toBeVisible()
  await expect(page.getByText('Now on channel 7.')).toBeVisible()
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

test('all starred contacts leave as one file that an address book reads, without what the person noted on them', async ({ page, site }) => {
  await visitUntilReady(page)
  await site.stop()
  await star(page, 'The desk', 'The radio room')
  await page.goto('contacts/desk')
  await addNote(page, 'Ask for Awa.', '+221 77 000 00 00')
  const cards = await starredCards(page)
  expect(cards.map((card) => card.getFirstPropertyValue('fn'))).toEqual(['The desk', 'The radio room'])
  expect(cards.map((card) => card.getAllProperties('tel').map((tel) => tel.getFirstValue()))).toEqual([['+221338690000'], ['+221338690000']])
  expect(cards.map(String).join()).not.toMatch(/Awa|77000/)
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
  await expect(page.getByRole('status').filter({ hasText: /contacts?$/ })).toHaveText('1 contact')
  await expect(page.getByText('No contact matches')).toHaveCount(0)
  // Also by what it is for, and by the digits of a number.
  for (const query of ['ambulance', '112']) {
    await page.getByRole('searchbox').fill(query)
    await expect(page.getByRole('link', { name: 'Croissant Rouge', exact: true })).toBeVisible()
  }
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

test('a number that is no single number is refused with a reason, and what is dialled is what was shown; an edited one is dialled anew', async ({ page, site }) => {
  await visitUntilReady(page)
  await site.stop()
  await page.goto('contacts/own/new')
  const number = page.getByRole('textbox', { name: 'Number or address 1' })
  const save = page.getByRole('button', { name: 'Save on this device' })
  await page.getByRole('textbox', { name: 'Name' }).fill('   ')
  await save.click()
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.getByRole('textbox', { name: 'Name' }).fill('Dr Sow')
  await number.fill('+')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await save.click()
  await expect(number).toBeFocused()
  await expect(number).toHaveAccessibleDescription(/^Write one number/)
  await number.fill('+41 22 717 91 11')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await number.pressSequentially(' ext. 12')
  await expect(number).toHaveAccessibleDescription(/^Write one number/)
  await save.click()
  await expect(number).toBeFocused()
  await number.fill('+221 (0) 77 123 45 67')
  await expect(number).toHaveAccessibleDescription(/^Delete the \(0\)/)
  await number.fill('٠٧٧ ١٢٣ ٤٥ ٦٧')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await save.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dr Sow')
  await expect(page.getByText('٠٧٧ ١٢٣ ٤٥ ٦٧')).toBeVisible()
  await page.getByRole('button', { name: 'Star this contact: Dr Sow' }).click()
  await expect(page.getByRole('button', { name: 'Remove the star: Dr Sow' })).toBeVisible()
  await expectToDial(page, 'Dr Sow', '0771234567')

  await page.goto('contacts')
  await page.getByRole('link', { name: 'Dr Sow' }).click()
  await page.getByRole('link', { name: 'Change this contact' }).click()
  await number.fill('+221 77 765 43 21')
  await save.click()
  await expect(page.getByText('+221 77 765 43 21')).toBeVisible()
  await expectToDial(page, 'Dr Sow', '+221777654321')

  await page.goto('contacts')
  await page.getByRole('link', { name: 'Dr Sow' }).click()
  await page.getByRole('link', { name: 'Change this contact' }).click()
  await page.getByRole('button', { name: 'Delete this contact' }).click()
  await page.getByRole('dialog', { name: 'Delete Dr Sow?' }).getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contacts')
  await page.goto('')
  await expect(page.getByText('Star a contact, and it waits here')).toBeVisible()
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
  await expect(page.locator('.recent').getByRole('link', { name: 'Call: The desk' }).first()).toHaveAttribute('href', 'tel:+221338690000')
  await page.getByRole('button', { name: 'Stop counting and forget' }).click()
  await expect(page.getByText('Called lately')).toHaveCount(0)
  await page.getByRole('button', { name: 'Remember what I call' }).click()
  await expect(page.getByText('Called lately')).toHaveCount(0)
})
