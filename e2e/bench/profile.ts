import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test'
import { findBrowser } from '../support/browser.ts'
import { receiveReports, type Reports } from './reports.ts'

/** A running browser with one empty tab. */
export interface Opened {
  readonly context: BrowserContext
  readonly page: Page
  readonly devtools: CDPSession
  readonly reports: Reports
}

/** A person's browser profile, that outlives the browser's processes. */
export interface Profile {
  /** Starts the browser, lets it be used, and ends it. */
  use<T>(work: (browser: Opened) => Promise<T>): Promise<T>
  remove(): Promise<void>
}

// A full browser asks its maker's hosts at every start.
const onlyThisMachine = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1'
const aPhone = { width: 412, height: 915 }

/** The throttling of the developer tools: it slows the page's main thread, not workers or the service worker. */
export const slowDown = ({ devtools }: Opened, times: number): Promise<unknown> =>
  devtools.send('Emulation.setCPUThrottlingRate', { rate: times })

async function launchOptions() {
  const { executablePath, env } = await findBrowser()
  return { executablePath, env: { ...process.env, ...env } as Record<string, string>, args: [onlyThisMachine] }
}

/** The browser's version, as it says itself. */
export async function browserVersion(): Promise<string> {
  const browser = await chromium.launch(await launchOptions())
  const version = browser.version()
  await browser.close()
  return version
}

export async function createProfile(): Promise<Profile> {
  const options = await launchOptions()
  const folder = await mkdtemp(join(tmpdir(), 'manual-bench-'))
  return {
    use: async (work) => {
      const context = await chromium.launchPersistentContext(folder, { ...options, viewport: aPhone })
      try {
        const reports = await receiveReports(context)
        const page = context.pages()[0] ?? (await context.newPage())
        return await work({ context, page, devtools: await context.newCDPSession(page), reports })
      } finally {
        await context.close()
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
