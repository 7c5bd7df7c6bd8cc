import type { Profile } from './profile.ts'
import { slowDown } from './profile.ts'

/** A phone's processor, as the developer tools imitate it. */
export const slowness = 6

export interface ColdStart {
  /** From the start of the navigation until the text is painted. */
  readonly milliseconds: number
  readonly firstContentfulPaint: number | undefined
}

/** Starts the browser anew each time, opens an address with nothing but the device to answer, and waits for its text. */
export async function startCold(profile: Profile, url: string, page: 'entry' | 'home', runs: number): Promise<ColdStart[]> {
  const starts: ColdStart[] = []
  while (starts.length < runs) {
    const start = await profile.use(async (browser) => {
      await slowDown(browser, slowness)
      const painted = browser.reports.next('start', (seen) => seen.page === page)
      await browser.page.goto(url)
      return painted
    })
    starts.push({ milliseconds: start.milliseconds, firstContentfulPaint: start.firstContentfulPaint })
  }
  return starts
}
