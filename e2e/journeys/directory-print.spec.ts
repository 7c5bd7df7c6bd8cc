import type { Page } from '@playwright/test'
import { expect, test, visitUntilReady } from '../support/test.ts'

test.use({ siteName: 'small' })

/** Fills a blank of the local services card. */
async function fillIn(page: Page, slot: string, name: string, numbers: readonly string[]): Promise<void> {
  await page.goto('contacts/services')
  await page.getByRole('link', { name: `Fill in: ${slot}` }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  for (const [index, number] of numbers.entries()) {
    if (index > 0) await page.getByRole('button', { name: 'Another number or address' }).click()
    await page.getByRole('textbox', { name: `Number or address ${index + 1}` }).fill(number)
  }
  await page.getByRole('button', { name: 'Save on this device' }).click()
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
}

/** Contacts that take as much room as people can make them take. */
async function fillAll(page: Page): Promise<void> {
  const slots = ['Ambulance', 'Police', 'Fire service', 'Driver', 'Duty officer', 'Radio room and channel']
  const long = 'Hôpital régional et centre de santé du quartier nord de la grande ville, '
  for (const [index, slot] of slots.entries()) {
    const name = index === 0 ? long.repeat(2) : index === 1 ? 'مستشفى المدينة ومركز الصحة في الحي الشمالي '.repeat(4).trim() : `${slot} of the town`
    await fillIn(page, slot, name.trim(), [index === 5 ? '9'.repeat(900) : '+221 77 000 00 00', '+221 78 111 11 11', '+221 79 222 22 22'])
  }
}

/** What the printed sheet shows: that no panel cuts a line off, and which contacts are on it. */
async function expectWholePanels(page: Page): Promise<void> {
  const panels = await page.locator('.card-sheet .panel').evaluateAll((all) =>
    all.map((panel) => ({
      cut: panel.scrollHeight > panel.clientHeight || panel.scrollWidth > panel.clientWidth,
      below: Array.from(panel.children).some((child) => child.getBoundingClientRect().bottom > panel.getBoundingClientRect().bottom),
    })),
  )
  expect(panels.length).toBeGreaterThan(2)
  expect(panels.filter(({ cut, below }) => cut || below)).toEqual([])
}

/** The lightness of an element's letters, 0 black to 255 white. */
const lightness = (page: Page, text: string): Promise<number> =>
  page.getByText(text).first().evaluate((element) => Number(/\d+/.exec(getComputedStyle(element).color)?.[0]))

test('what is printed of contacts has their names and numbers, black on white, and no buttons', async ({ page, site }) => {
  await page.addInitScript(() => localStorage.setItem('manual-settings', JSON.stringify({ language: 'en', theme: 'dark' })))
  await visitUntilReady(page)
  await site.stop()
  await fillIn(page, 'Ambulance', 'Croissant Rouge', ['+221 77 000 00 00', '1515'])
  await page.emulateMedia({ media: 'print' })
  for (const text of ['Croissant Rouge', '+221 77 000 00 00', '1515']) await expect(page.getByText(text, { exact: true })).toBeVisible()
  expect(await lightness(page, '1515')).toBeLessThan(80)
  await expect(page.getByText('Ambulance').first()).toBeVisible()
  await expect(page.locator('.button:visible, .button-icon:visible')).toHaveCount(0)
  expect((await page.pdf()).length).toBeGreaterThan(1_000)

  await page.goto('entries/water/wells')
  await expect(page.getByRole('article').getByText('+221 33 869 00 00')).toBeVisible()
  await expect(page.getByRole('article').getByText('desk@example.org')).toBeVisible()

  await page.emulateMedia({ media: 'screen' })
  await page.goto('contacts')
  await page.getByRole('button', { name: 'Star this contact: The desk' }).click()
  await expect(page.getByRole('button', { name: 'Remove the star: The desk' })).toBeVisible()
  await page.goto('saved')
  await expect(page.getByRole('link', { name: 'Call: The desk' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  for (const text of ['The desk', '+221 33 869 00 00', 'desk@example.org']) await expect(page.getByText(text, { exact: true })).toBeVisible()
})

const sheets = [
  ['en', 'A4, folded', '1 contact does not fit on the sheet.'],
  ['en', 'Bank card', '1 contact does not fit on the sheet.'],
  ['ar', 'ورقة A4 مطوية', 'جهة اتصال واحدة لا تتسع لها الورقة.'],
  ['ar', 'بطاقة مصرفية', 'جهة اتصال واحدة لا تتسع لها الورقة.'],
] as const

test('the wallet card comes out on one sheet of A4 and cuts no line off, however long names, notes and numbers are', async ({ page, site }) => {
  test.slow()
  await visitUntilReady(page)
  await site.stop()
  await fillAll(page)
  await page.goto('contacts/desk')
  await page.getByRole('button', { name: 'Star this contact' }).click()
  await expect(page.getByRole('button', { name: 'Remove the star' })).toBeVisible()
  await page.getByRole('button', { name: 'Add a note or a number' }).click()
  await page.getByRole('textbox', { name: /^Note/ }).fill('Ask for the radio room. '.repeat(80))
  await page.getByRole('button', { name: 'Save on this device' }).click()
  await expect(page.getByRole('paragraph').filter({ hasText: 'Ask for the radio room.' })).toBeVisible()
  for (const [language, format, left] of sheets) {
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate((chosen) => localStorage.setItem('manual-settings', JSON.stringify({ language: chosen })), language)
    await page.goto('saved/card')
    await page.getByRole('radio', { name: format }).check()
    // The number of nine hundred figures is higher than a panel.
    await expect(page.getByRole('status').getByText(left)).toBeVisible()
    await expect(page.locator('.card-sheet .panel-line')).toHaveCount(6)
    await page.emulateMedia({ media: 'print' })
    await expectWholePanels(page)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12][.\d]*\s*\]/)
  }
})

test.describe('of the shipped manual', () => {
  test.use({ siteName: 'shipped' })

  test('the wallet card begins with whom to call in an emergency: headquarters, or the office for the country, then local services', async ({ page, site }) => {
    await visitUntilReady(page)
    await site.stop()
    await page.goto('contacts/ro-cairo')
    await page.getByRole('button', { name: 'Star this contact' }).click()
    await expect(page.getByRole('button', { name: 'Remove the star' })).toBeVisible()
    await fillIn(page, 'Ambulance', 'Croissant Rouge', ['1515'])
    const panels = page.locator('.card-sheet .panel')
    await page.goto('saved/card')
    await expect(panels.nth(0)).toHaveText('In an emergencyIOM Headquarters, Geneva+41 22 717 91 11hq@iom.intCroissant RougeAmbulance1515')
    await expect(panels.nth(1)).toContainText('IOM Regional Office Cairo')
    await expect(panels.nth(2)).toContainText('Emergency Manual, ')

    await page.goto('contacts')
    await page.getByRole('button', { name: 'Choose a country' }).click()
    await page.getByRole('button', { name: 'Senegal', exact: true }).click()
    await expect(page.getByRole('region', { name: 'Senegal' })).toBeVisible()
    await page.goto('saved/card')
    await expect(panels.nth(0)).toContainText('In an emergencyIOM Regional Office Dakar')
    await expect(panels.nth(0)).not.toContainText('Geneva')
    await expect(panels.nth(0)).toContainText('Croissant Rouge')
  })
})
