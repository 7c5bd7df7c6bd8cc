import { field, storedText } from '../support/search.ts'
import { expect, test, visitUntilReady } from '../support/test.ts'

test('where nothing is found, the office that covers the chosen country is offered, ready to call', async ({ page, site }) => {
  await visitUntilReady(page, 'contacts')
  await site.stop()
  await page.getByRole('button', { name: 'Choose a country' }).click()
  await page.getByRole('searchbox', { name: 'Find a country' }).fill('seneg')
  await page.getByRole('button', { name: 'Senegal', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Senegal', exact: true })).toBeVisible()
  await page.goto('search')
  await field(page).fill('zzzzqqq xxyyzz')
  const results = page.getByRole('search')
  await expect(results.getByRole('link', { name: /^IOM Regional Office Dakar/ })).toBeVisible()
  await expect(results.getByRole('link', { name: 'Call: IOM Regional Office Dakar' })).toHaveAttribute('href', /^tel:\+221/)
  // It is offered, not found: Enter must not open it.
  await field(page).press('Enter')
  await expect(page).toHaveURL(/search$/)
})

test('an own contact and a note are found with a slip and by digits, offline, and called after a second tap', async ({ page, site }) => {
  await visitUntilReady(page)
  await site.stop()
  await page.goto('contacts/own/new')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Kwabena Mensah')
  await page.getByRole('textbox', { name: 'What for, where, when' }).fill('Driver, ask at the gate')
  await page.getByRole('textbox', { name: 'Number or address 1' }).fill('+233 24 412 34 56')
  await page.getByRole('button', { name: 'Save on this device' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kwabena Mensah' })).toBeVisible()
  await page.goto('contacts/ro-dakar')
  await page.getByRole('button', { name: 'Add a note or a number' }).click()
  await page.getByRole('textbox', { name: /^Note/ }).fill('Ask for Ludmila.')
  await page.getByRole('button', { name: 'Save on this device' }).click()
  // The form's own field holds the words too, before they are stored.
  await expect(page.getByRole('paragraph').filter({ hasText: 'Ask for Ludmila.' })).toBeVisible()

  await page.goto('search')
  const contacts = page.getByRole('region', { name: 'Contacts' }).locator('[data-found]')
  for (const query of ['kwabenna', 'mensha gate', '24 41234']) {
    await field(page).fill(query)
    await expect(contacts.first(), query).toContainText('Kwabena Mensah')
  }
  await page.getByRole('button', { name: 'Call: Kwabena Mensah' }).click()
  await expect(page.getByRole('dialog')).toContainText('+233244123456')
  await page.keyboard.press('Escape')
  await field(page).fill('ludmilla')
  await expect(contacts.first()).toContainText('Dakar')
  await expect(contacts).toHaveCount(1)
  await expect(contacts.first()).toContainText('Ask for Ludmila.')
  expect(await storedText(page)).not.toMatch(/kwabena|ludmila/i)
})

test('a contact is starred from the list of results', async ({ page }) => {
  await visitUntilReady(page, 'search')
  await field(page).fill('dakar')
  await page.getByRole('button', { name: /^Star this contact: .*Dakar/ }).first().click()
  await expect(page.getByRole('button', { name: /^Remove the star: .*Dakar/ })).toBeVisible()
  await expect(page).toHaveURL(/search$/)
  await page.goto('saved')
  await expect(page.getByRole('link', { name: 'IOM Regional Office Dakar', exact: true })).toBeVisible()
})

test('short emergency numbers and years are found', async ({ page }) => {
  await visitUntilReady(page)
  await page.goto('contacts/own/new')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Town police')
  await page.getByRole('textbox', { name: 'Number or address 1' }).fill('17')
  await page.getByRole('button', { name: 'Save on this device' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Town police' })).toBeVisible()
  await page.goto('search')
  await field(page).fill('17')
  await expect(page.getByRole('region', { name: 'Contacts' }).locator('[data-found]').first()).toContainText('Town police')
  await field(page).fill('1951')
  await expect(page.getByRole('region', { name: 'Entries' }).locator('[data-found]').first().locator('mark').first()).toHaveText('1951')
})
