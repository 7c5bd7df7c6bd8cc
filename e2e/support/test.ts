import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, chromium, expect, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test'
import { startTestSite, type TestSite } from './server.ts'
import { sites, type SiteName } from './sites.ts'

interface Journey {
  /** Which of the built sites is served. */
  siteName: SiteName
  site: TestSite
  /** Opens another person's browser: nothing is shared with the first. */
  openContext: () => Promise<BrowserContext>
  /** Starts a browser on this test's own profile; a second call after `close()` is the same person's next day. */
  openProfile: (options?: BrowserContextOptions) => Promise<BrowserContext>
}

/** Notes every request that is not for the site itself. */
function watchOrigins(context: BrowserContext, origin: string, foreign: string[]): void {
  const note = (url: string): void => {
    if (/^(https?|wss?):/.test(url) && !url.startsWith(`${origin}/`)) foreign.push(url)
  }
  context.on('request', (request) => note(request.url()))
  context.on('serviceworker', (worker) => note(worker.url()))
}

/** Notes what the browser refused: a script or style against the policy is an error of ours. */
function watchErrors(context: BrowserContext, errors: string[]): void {
  context.on('weberror', (error) => errors.push(error.error().message))
  context.on('console', (message) => {
    if (message.type() === 'error' && /Content.Security.Policy|TrustedScript|TrustedHTML/.test(message.text())) errors.push(message.text())
  })
}

export const test = base.extend<Journey & { watched: { foreign: string[]; errors: string[] } }>({
  siteName: ['shipped', { option: true }],
  watched: async ({}, use) => {
    const watched = { foreign: [] as string[], errors: [] as string[] }
    await use(watched)
    expect(watched.foreign, 'requests to another origin').toEqual([])
    expect(watched.errors, 'errors of the page').toEqual([])
  },
  site: async ({ siteName }, use) => {
    const base_ = siteName === 'subPath' ? '/manual/' : '/'
    const site = await startTestSite({ dir: sites[siteName], base: base_ })
    await use(site)
    await site.stop()
  },
  baseURL: async ({ site }, use) => use(site.url),
  context: async ({ context, site, watched }, use) => {
    watchOrigins(context, site.origin, watched.foreign)
    watchErrors(context, watched.errors)
    await use(context)
  },
  openContext: async ({ browser, site, watched, baseURL, viewport }, use) => {
    const open: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext({ viewport, ...(baseURL && { baseURL }) })
      watchOrigins(context, site.origin, watched.foreign)
      watchErrors(context, watched.errors)
      open.push(context)
      return context
    })
    await Promise.all(open.map((context) => context.close()))
  },
  openProfile: async ({ site, watched, launchOptions, viewport, baseURL }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'manual-profile-'))
    const open: BrowserContext[] = []
    await use(async (options) => {
      const context = await chromium.launchPersistentContext(folder, { ...launchOptions, viewport, ...(baseURL && { baseURL }), ...options })
      watchOrigins(context, site.origin, watched.foreign)
      watchErrors(context, watched.errors)
      open.push(context)
      return context
    })
    await Promise.all(open.map((context) => context.close().catch(() => undefined)))
    await rm(folder, { recursive: true, force: true })
  },
})

export { expect }

/** Opens an address and waits until the app says that it is ready for offline. */
export async function visitUntilReady(page: Page, path = ''): Promise<void> {
  await page.goto(path)
  await untilReady(page)
}

export const untilReady = (page: Page): Promise<void> => expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 30_000 })
