import { expect, test, visitUntilReady } from '../support/test.ts'

const languages = [
  { lang: 'en', dir: 'ltr', label: 'English', contacts: 'Contacts', title: 'About IOM' },
  { lang: 'fr', dir: 'ltr', label: 'français', contacts: 'Contacts', title: /OIM/ },
  { lang: 'es', dir: 'ltr', label: 'español', contacts: 'Contactos', title: /OIM/ },
  { lang: 'ar', dir: 'rtl', label: 'العربية', contacts: 'جهات الاتصال', title: /المنظمة/ },
] as const

for (const { lang, dir, label, contacts, title } of languages) {
  test(`the app speaks ${label}, chosen by the person, and keeps to it without a network`, async ({ page, site }) => {
    await visitUntilReady(page, 'more')
    await page.getByRole('radio', { name: label, exact: true }).check()
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.locator('html')).toHaveAttribute('dir', dir)
    await expect(page.getByRole('radio').first()).toHaveAccessibleName(/\(English\)/)
    await site.stop()
    await page.goto('entries/iom-frameworks/about-iom')
    await expect(page.locator('html')).toHaveAttribute('dir', dir)
    await expect(page.getByRole('link', { name: contacts, exact: true })).toBeVisible()
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveAttribute('lang', lang)
  })
}

test.describe('on a device that is set to French', () => {
  test.use({ locale: 'fr-FR' })
  test('an entry without a translation is shown in English, and a sentence says so', async ({ page }) => {
    await visitUntilReady(page, 'entries/funding/cerf')
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('article')).toContainText(/français.*anglais/)
    await expect(page.getByRole('heading', { level: 2, name: 'Références et outils' })).toBeVisible()
  })
})

test('an entry opens in a language other than the person’s own, by an address that says so', async ({ page }) => {
  await visitUntilReady(page, 'ar/entries/sectors/water-supply')
  const article = page.getByRole('article')
  await expect(article.getByRole('heading', { level: 1 })).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
})

test.describe('on a device that is set to Arabic', () => {
  test.use({ locale: 'ar' })
  test('an empty field asks from the right; what is typed has its own direction', async ({ page }) => {
    await visitUntilReady(page, 'search')
    const field = page.getByRole('searchbox')
    await expect(field).toHaveCSS('direction', 'rtl')
    await field.fill('water')
    await expect(field).toHaveCSS('direction', 'ltr')
    await field.fill('المياه')
    await expect(field).toHaveCSS('direction', 'rtl')
  })
})
