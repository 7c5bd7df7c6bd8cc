import type { LoggedRequest, TestSite } from '../support/server.ts'
import { isContent, trafficOf, type Traffic } from './first-visit.ts'
import type { Profile } from './profile.ts'

export interface Update {
  readonly all: Traffic
  readonly content: Traffic
  /** From opening the app until the new version is shown. */
  readonly milliseconds: number
  /** Every answer, in the order in which they ended. */
  readonly log: readonly LoggedRequest[]
}

/**
 * Opens an app that has one version of the manual, at a site that has the next.
 * @param site serves the next version
 * @param version the one on the device
 */
export function updateFrom(profile: Profile, site: TestSite, version: string): Promise<Update> {
  return profile.use(async ({ page, reports }) => {
    site.clearLog()
    const updated = reports.next('ready', (seen) => seen.version !== version)
    await page.goto(site.url)
    const { milliseconds } = await updated
    const log = [...site.log]
    return { milliseconds, all: trafficOf(log), content: trafficOf(log.filter(isContent)), log }
  })
}
