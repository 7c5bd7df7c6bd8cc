import type { Page } from '@playwright/test'
import type { Opened, Profile } from './profile.ts'
import { workersOf } from './workers.ts'

/** Bytes of JavaScript heap in use after a collection. */
export interface Heap {
  readonly page: number
  readonly workers: readonly number[]
}

interface Thread {
  send(method: 'HeapProfiler.enable' | 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage'): Promise<unknown>
}

async function usedBytes(thread: Thread): Promise<number> {
  await thread.send('HeapProfiler.enable')
  await thread.send('HeapProfiler.collectGarbage')
  const { usedSize } = (await thread.send('Runtime.getHeapUsage')) as { readonly usedSize: number }
  return usedSize
}

/** The content worker starts after the first paint; a page without one is as good. */
async function untilWorkerRuns(page: Page): Promise<void> {
  if (page.workers().length === 0) await page.waitForEvent('worker', { timeout: 5_000 }).catch(() => undefined)
}

async function heapOf({ context, page }: Opened): Promise<Heap> {
  await untilWorkerRuns(page)
  const devtools = await context.newCDPSession(page)
  const workers = await workersOf(devtools)
  const heap = { page: await usedBytes(devtools), workers: await Promise.all(workers.map(usedBytes)) }
  await devtools.detach()
  return heap
}

export interface HeapAddresses {
  readonly home: string
  readonly topic: string
  readonly entry: string
}

/** What the app holds in memory on its three main screens, each opened by its address. */
export function measureHeap(profile: Profile, { home, topic, entry }: HeapAddresses): Promise<Readonly<Record<keyof HeapAddresses, Heap>>> {
  return profile.use(async (browser) => {
    const { page, reports } = browser
    const heapAt = async (url: string, screen: 'home' | 'entry'): Promise<Heap> => {
      const shown = reports.next('start', (seen) => seen.page === screen)
      await page.goto(url)
      await shown
      return heapOf(browser)
    }
    const onHome = await heapAt(home, 'home')
    const onEntry = await heapAt(entry, 'entry')
    await page.goto(topic)
    await page.locator('main a[href*="/entries/"]').first().waitFor()
    return { home: onHome, topic: await heapOf(browser), entry: onEntry }
  })
}
