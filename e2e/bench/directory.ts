import type { Page } from '@playwright/test'
import { slowness } from './cold-start.ts'
import { slowDown, type Profile } from './profile.ts'

/** How it is to open and use a long directory that is on the device already. Milliseconds. */
export interface DirectoryUse {
  /** From the tap on the tab to the painted first contacts of the list. */
  readonly opened: readonly number[]
  /** The longest time between two frames while a thumb scrolls the list, the processor at full speed. */
  readonly longestFrame: number
  /** The longest task of the page's thread while the list scrolls, and while a person types into its filter. */
  readonly longestScrollTask: number
  readonly longestFilterTask: number
}

const typed = 'regional office nairobi'
// Quick for a thumb.
const betweenKeys = 180
// Whatever the app does after its first screen is over by then.
const settled = 3_000
const scrolledBy = 20_000
const scrollSpeed = 4_000

/** Runs in the page. */
function untilContactsPainted(): Promise<number> {
  const isContact = (link: HTMLAnchorElement): boolean => /\/contacts\/(?!services$|own\/)[^/]+$/.test(link.pathname)
  const shown = (): boolean => [...document.querySelectorAll<HTMLAnchorElement>('main a')].some(isContact)
  const tab = [...document.querySelectorAll<HTMLAnchorElement>('nav a')].find((link) => link.pathname.endsWith('/contacts'))
  return new Promise((resolve) => {
    const start = performance.now()
    const observer = new MutationObserver(() => {
      if (!document.querySelector('input[type="search"]') || !shown()) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
    })
    observer.observe(document, { subtree: true, childList: true })
    tab?.click()
  })
}

/** Runs in the page: notes long tasks and the time between frames from now on. */
function watchFrames(): void {
  const seen = { longestTask: 0, longestFrame: 0 }
  Object.assign(window, { framesSeen: seen })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longestTask = Math.max(seen.longestTask, duration)
  }).observe({ type: 'longtask' })
  let last = performance.now()
  const frame = (now: number): void => {
    seen.longestFrame = Math.max(seen.longestFrame, now - last)
    last = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}

const seenFrames = (page: Page): Promise<{ longestTask: number; longestFrame: number }> =>
  page.evaluate(() => ({ ...(window as unknown as { framesSeen: { longestTask: number; longestFrame: number } }).framesSeen }))

// The compiler of this program names functions by a helper that the page does not have.
const helper = 'globalThis.__name ??= (named) => named'

async function openContacts(page: Page, url: string): Promise<number> {
  await page.addInitScript({ content: helper })
  await page.goto(url)
  await page.waitForTimeout(settled)
  return page.evaluate(untilContactsPainted)
}

const open = (profile: Profile, url: string): Promise<number> =>
  profile.use(async (browser) => {
    await slowDown(browser, slowness)
    return openContacts(browser.page, url)
  })

function scroll(profile: Profile, url: string, slowerBy: number) {
  return profile.use(async (browser) => {
    const { page, devtools } = browser
    await slowDown(browser, slowerBy)
    await openContacts(page, url)
    await page.waitForTimeout(settled)
    await page.evaluate(watchFrames)
    await devtools.send('Input.synthesizeScrollGesture', { x: 200, y: 500, yDistance: -scrolledBy, speed: scrollSpeed, gestureSourceType: 'touch' })
    return seenFrames(page)
  })
}

const filter = (profile: Profile, url: string): Promise<number> =>
  profile.use(async (browser) => {
    const { page } = browser
    await slowDown(browser, slowness)
    await openContacts(page, url)
    await page.waitForTimeout(settled)
    await page.evaluate(watchFrames)
    await page.getByRole('searchbox').pressSequentially(typed, { delay: betweenKeys })
    await page.waitForTimeout(settled)
    return (await seenFrames(page)).longestTask
  })

/** Opens, scrolls and filters the directory of an installed app, in browsers started anew. */
export async function useDirectory(profile: Profile, url: string, runs: number): Promise<DirectoryUse> {
  const opened: number[] = []
  while (opened.length < runs) opened.push(await open(profile, url))
  const { longestFrame } = await scroll(profile, url, 1)
  return { opened, longestFrame, longestScrollTask: (await scroll(profile, url, slowness)).longestTask, longestFilterTask: await filter(profile, url) }
}
