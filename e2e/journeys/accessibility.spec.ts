import AxeBuilder from '@axe-core/playwright'
import { expect, test, visitUntilReady } from '../support/test.ts'

const screens = [
  '',
  'entries/sectors',
  'entries/sectors/water-supply',
  'ar/entries/sectors/water-supply',
  'entries/iom-frameworks/about-iom',
  'search',
  'contacts',
  'contacts/dhrr',
  'saved',
  'more',
  'more/install',
  'more/about',
  'no/such/page',
]

for (const [language, label] of [['en', 'English'], ['ar', 'العربية']] as const) {
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    test(`axe finds nothing to mend on any screen in ${label}, ${theme}`, async ({ page }) => {
      test.slow()
      await page.addInitScript(([chosen, look]) => localStorage.setItem('manual-settings', JSON.stringify({ language: chosen, theme: look })), [language, theme])
      await visitUntilReady(page)
      await page.goto('contacts')
      await page.getByRole('button', { pressed: false }).first().click()
      for (const screen of screens) {
        await page.goto(screen)
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
        if (screen === 'search') {
          await page.getByRole('searchbox').fill('iom')
          await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
        }
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
        expect(
          violations.map(({ id, nodes }) => `${screen}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`),
        ).toEqual([])
      }
    })
  }
}
