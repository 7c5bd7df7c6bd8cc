import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import jsqr from 'jsqr'
import { expect, test, visitUntilReady } from '../support/test.ts'

/** The pixels of what the screen shows of an element: what a camera would see. */
async function pixelsOf(page: Page, selector: string): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const png = (await page.locator(selector).screenshot()).toString('base64')
  const { data, width, height } = await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(picture, 0, 0)
    return { data: [...context.getImageData(0, 0, picture.width, picture.height).data], width: picture.width, height: picture.height }
  }, png)
  return { data: new Uint8ClampedArray(data), width, height }
}

async function downloadedText(page: Page, button: string): Promise<string> {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return readFile(await (await started).path(), 'utf8')
}

const cardsIn = (text: string): ICAL.Component[] => {
  const parsed = ICAL.parse(text) as unknown as unknown[]
  return (typeof parsed[0] === 'string' ? [parsed] : parsed).map((card) => new ICAL.Component(card as never))
}

async function chooseCountry(page: Page, typed: string, name: string): Promise<void> {
  await page.goto('contacts')
  await page.getByRole('button', { name: /Choose a country|Change the country/ }).click()
  await page.getByRole('searchbox', { name: 'Find a country' }).fill(typed)
  await page.getByRole('button', { name, exact: true }).click()
  await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
}

for (const look of ['light', 'dark'] as const) {
  test(`with the server gone (${look}): a country leads to its office, whose QR code holds the vCard that the file holds`, async ({ page, site }) => {
    await page.addInitScript((theme) => localStorage.setItem('manual-settings', JSON.stringify({ language: 'en', theme })), look)
    await visitUntilReady(page)
    await site.stop()
    // Typed in Spanish: countries are found by their names in every language of the app.
    await chooseCountry(page, 'etiopia', 'Ethiopia')
    const lead = page.getByRole('region', { name: 'Ethiopia' })
    await expect(lead.getByRole('link', { name: 'IOM Regional Office Nairobi', exact: true })).toBeVisible()
    await expect(lead.getByText('Last public list: 2023.')).toBeVisible()
    await expect(lead.getByRole('link', { name: 'DHRR Regional Thematic Specialist', exact: true })).toBeVisible()

    await chooseCountry(page, 'SN', 'Senegal')
    await page.reload()
    await page.getByRole('region', { name: 'Senegal' }).getByRole('link', { name: 'IOM Regional Office Dakar', exact: true }).click()
    const file = await downloadedText(page, 'Add to phone')
    await page.getByRole('button', { name: 'QR code' }).click()
    await expect(page.getByRole('img', { name: /^QR code of the contact/ })).toBeVisible()
    const { data, width, height } = await pixelsOf(page, '.qr')
    expect(jsqr(data, width, height)?.data).toBe(file)

    const [card] = cardsIn(file)
    expect(card?.getFirstPropertyValue('fn')).toBe('IOM Regional Office Dakar')
    expect(card?.getFirstPropertyValue('tel')).toBe('+221338696200')
    expect(card?.getFirstPropertyValue('email')).toBe('RODakar-DataResearch@iom.int')
    expect(card?.getFirstPropertyValue('uid')).toBe('iom-emergency-manual/ro-dakar')
  })
}

test('a country that no list names is said to have none, and headquarters answer', async ({ page, site }) => {
  await visitUntilReady(page)
  await site.stop()
  await chooseCountry(page, 'niger', 'Niger')
  const lead = page.getByRole('region', { name: 'Niger' })
  await expect(lead.getByText('No public list says which office covers Niger.')).toBeVisible()
  await lead.getByText(/^At headquarters/).click()
  await expect(lead.getByRole('link', { name: 'IOM Headquarters, Geneva', exact: true })).toBeVisible()
})

test('a contact page says what time it is there, whether the desk is open, where it is, and how old that is', async ({ page, site }) => {
  await visitUntilReady(page)
  await site.stop()
  // Thursday, 12:00 in Cairo; and Friday, when offices there are closed.
  await page.clock.setFixedTime('2026-11-19T10:00:00Z')
  await page.goto('contacts/ro-cairo')
  await expect(page.getByText('office hours', { exact: true })).toBeVisible()
  await expect(page.getByText('Assumed: usual office hours, Sun – Thu, 08:30–17:00.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Map of the world: Cairo, Egypt' })).toBeVisible()
  await expect(page.getByText('Last checked Oct 2024.')).toBeVisible()
  await page.clock.setFixedTime('2026-11-20T10:00:00Z')
  await page.goto('contacts/ro-cairo')
  await expect(page.getByText('outside office hours')).toBeVisible()
  await page.goto('contacts/wash-unit')
  const tree = page.getByRole('region', { name: 'Units around it' })
  for (const unit of ['IOM Headquarters, Geneva', 'Humanitarian Operations Division']) await expect(tree.getByRole('link', { name: unit })).toBeVisible()
  await page.getByRole('button', { name: 'Report a mistake' }).click()
  await page.getByRole('radio', { name: 'It has another name now' }).check()
  await page.getByRole('textbox', { name: 'What would be right' }).fill('Water unit')
  const mail = (await page.getByRole('link', { name: 'Write the e-mail' }).getAttribute('href')) ?? ''
  expect(decodeURIComponent(mail)).toMatch(/^mailto:\?subject=iom-emergency-manual: wash-unit&body=contact: wash-unit[^]*version: 2026-11-[^]*mistake: renamed[^]*Water unit$/)
})
