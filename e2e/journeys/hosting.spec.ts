import { expect, test, untilReady, visitUntilReady } from '../support/test.ts'

test('the first visit is few requests, and no reload or offline answer loses the security policy', async ({ page, site }) => {
  await visitUntilReady(page)
  expect(site.log.length).toBeLessThanOrEqual(40)
  expect(site.log.filter((request) => request.status >= 400)).toEqual([])
  await site.stop()
  const response = await page.goto('entries/iom-frameworks/about-iom')
  const policy = response?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  await expect(page.getByRole('article')).toContainText('1951')
})

test('code that is not the app’s own does not run, and cannot make the page run it', async ({ page, watched }) => {
  await visitUntilReady(page)
  const outcome = await page.evaluate(() => {
    const script = document.createElement('script')
    const tries: Record<string, boolean> = {}
    try {
      script.textContent = 'window.ran = true'
      document.head.append(script)
    } catch {
      tries.refused = true
    }
    try {
      document.body.innerHTML = '<img src=x onerror="window.ran = true">'
    } catch {
      tries.html = true
    }
    return { ...tries, ran: 'ran' in window }
  })
  expect(outcome).toEqual({ refused: true, html: true, ran: false })
  watched.errors.splice(0)
})

test.describe('under a sub-path', () => {
  test.use({ siteName: 'subPath' })
  test('the app installs, opens deep links with the server gone, and stays below its path', async ({ page, site }) => {
    await visitUntilReady(page, 'entries/water/wells')
    expect(site.log.every((request) => request.path.startsWith('/manual/'))).toBe(true)
    await site.stop()
    await page.goto('contacts/desk')
    await untilReady(page)
    await expect(page.getByRole('heading', { level: 1, name: 'The desk' })).toBeVisible()
    await page.goto('entries/water/wells/')
    await expect(page.getByRole('article')).toContainText('A well gives water.')
  })
})
