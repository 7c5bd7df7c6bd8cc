import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { transformWithOxc } from 'vite'
import { slowDown, type Opened, type Profile } from '../bench/profile.ts'
import { workersOf } from '../bench/workers.ts'

/** How it is to type into the search of an app that is on the device already. */
export interface Typing {
  /** Milliseconds from the start of the worker until its index is complete, as the page sees it and as the worker counts. */
  readonly ready: { readonly sinceStart: number; readonly inWorker: number }
  /** Milliseconds from a key to the paint of its first results, those that are seen while one types; key by key. */
  readonly keyToPaint: readonly number[]
  /** Bytes that the search worker holds after typing, before anything is collected. */
  readonly workerBytes: number
}

const typed = ['water supply', 'shleter', 'how much water per person', 'CCCM', 'nairobi', 'redevabilite', 'المياه', 'cholera chlorine', 'evacuation of staff']
// Quick for a thumb.
const betweenKeys = 180
const betweenQueries = 400

async function watchTyping(page: Page): Promise<void> {
  const script = new URL('typing-watch.ts', import.meta.url)
  const { code } = await transformWithOxc(await readFile(script, 'utf8'), script.pathname)
  await page.addInitScript({ content: `{${code.replaceAll(/^export .*$/gm, '')}}` })
}

async function typeAll(page: Page): Promise<readonly number[]> {
  const field = page.getByRole('searchbox')
  for (const query of typed) {
    await field.fill('')
    await page.waitForTimeout(betweenQueries)
    await field.pressSequentially(query, { delay: betweenKeys })
  }
  await page.waitForTimeout(betweenQueries)
  return page.evaluate(() => window.typingWatch.painted)
}

async function searchWorkerBytes({ context, page }: Opened): Promise<number> {
  const devtools = await context.newCDPSession(page)
  const worker = (await workersOf(devtools)).find(({ name }) => name === 'search')
  if (!worker) throw new Error('there is no search worker')
  await worker.send('HeapProfiler.enable')
  const { usedSize, backingStorageSize = 0 } = (await worker.send('Runtime.getHeapUsage')) as { readonly usedSize: number; readonly backingStorageSize?: number }
  return usedSize + backingStorageSize
}

/**
 * Opens the search screen of a manual that was installed before, in a browser started anew, and types.
 * @param url the app's address
 * @param slowness how many times slower the page's processor is made; workers keep their speed
 */
export function measureTyping(profile: Profile, url: string, slowness: number): Promise<Typing> {
  return profile.use(async (browser) => {
    const { page } = browser
    await watchTyping(page)
    await slowDown(browser, slowness)
    await page.goto(`${url}search`)
    await page.waitForFunction(() => window.typingWatch.ready !== undefined, undefined, { timeout: 10 * 60_000 })
    const ready = await page.evaluate(() => window.typingWatch.ready)
    if (!ready) throw new Error('the index is not ready')
    const keyToPaint = await typeAll(page)
    return { ready, keyToPaint, workerBytes: await searchWorkerBytes(browser) }
  })
}
