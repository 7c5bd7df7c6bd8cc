import { expect, type Page } from '@playwright/test'
import { slowness } from './cold-start.ts'
import { slowDown, type Profile } from './profile.ts'

const entryLink = 'article a[href*="/entries/"]'

/** The paths of the other entries that the shown one links to; the last ones are its related entries. */
async function linksOf(page: Page): Promise<string[]> {
  const paths = await page.locator(entryLink).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return paths.filter((path) => /\/entries\/[^/#]+\/[^/#]+$/.test(path)).reverse()
}

/** They may come after the text. */
async function linkedEntries(page: Page): Promise<string[]> {
  let links: string[] = []
  await expect.poll(async () => (links = await linksOf(page)).length, { timeout: 30_000 }).toBeGreaterThan(0)
  return links
}

/** Goes from entry to entry by their links, offline. @returns milliseconds from each click to the painted text */
export function readOn(profile: Profile, url: string, times: number): Promise<number[]> {
  return profile.use(async (browser) => {
    const { page, reports } = browser
    await slowDown(browser, slowness)
    const started = reports.next('start', (seen) => seen.page === 'entry')
    await page.goto(url)
    await started
    const visited = new Set<string>()
    const took: number[] = []
    while (took.length < times) {
      const links = await linkedEntries(page)
      const path = links.find((link) => !visited.has(link)) ?? links[0]
      if (path === undefined) throw new Error(`${page.url()} links to no entry`)
      visited.add(path)
      const opened = reports.next('opened')
      await page.locator(`article a[href="${path}"]`).last().click()
      const { milliseconds } = await opened
      took.push(milliseconds)
    }
    return took
  })
}
