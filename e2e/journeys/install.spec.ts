import { expect, test, visitUntilReady } from '../support/test.ts'

interface WebManifest {
  readonly name: string
  readonly display: string
  readonly start_url: string
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[]
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[]
  readonly screenshots: readonly { readonly src: string; readonly form_factor: string }[]
  readonly categories: readonly string[]
}

test('the web app manifest has what an installed app needs, and every file it names is there', async ({ page, site }) => {
  await visitUntilReady(page)
  const href = await page.locator('link[rel="manifest"]').getAttribute('href')
  const manifest = (await (await page.request.get(new URL(href ?? '', site.url).href)).json()) as WebManifest
  expect(manifest).toMatchObject({ name: 'Emergency Manual', display: 'standalone' })
  expect(manifest.shortcuts.map((shortcut) => shortcut.name)).toEqual(['Search', 'Contacts', 'Saved'])
  expect(manifest.icons.map((icon) => icon.purpose)).toContain('maskable')
  expect(new Set(manifest.screenshots.map((screenshot) => screenshot.form_factor))).toEqual(new Set(['narrow', 'wide']))
  expect(manifest.categories.length).toBeGreaterThan(0)
  const base = new URL(href ?? '', site.url)
  for (const { src } of [...manifest.icons, ...manifest.screenshots]) {
    const response = await page.request.get(new URL(src, base).href)
    expect(response.status(), src).toBe(200)
    expect(response.headers()['content-type'], src).toMatch(/^image\//)
  }
  for (const { url } of manifest.shortcuts) {
    await page.goto(new URL(url, base).href)
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  }
})

const browsers = [
  { name: 'Safari on an iPhone', userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1', says: 'Add to Home Screen' },
  { name: 'Firefox on Android', userAgent: 'Mozilla/5.0 (Android 14; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0', says: 'Add app to Home screen' },
  { name: 'Firefox on a computer', userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0', says: 'open this address in Chrome or Edge' },
] as const

for (const { name, userAgent, says } of browsers) {
  test.describe(`in ${name}`, () => {
    test.use({ userAgent })
    test('the steps that put the app on the home screen are those of that browser', async ({ page }) => {
      await visitUntilReady(page, 'more/install')
      await expect(page.getByRole('main')).toContainText(says)
    })
  })
}

test('where the browser offers to install, a button does it', async ({ page }) => {
  await visitUntilReady(page, 'more/install')
  await page.evaluate(() => {
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt: () => Promise.resolve({ outcome: 'accepted' }) })
    window.dispatchEvent(offer)
  })
  await page.getByRole('button', { name: 'Install now' }).click()
  await expect(page.getByText('The app is installed.')).toBeVisible()
})
