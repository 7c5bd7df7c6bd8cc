import type { LoggedRequest, TestSite } from '../support/server.ts'
import { contentFolder } from '../../src/pack/layout.ts'
import type { Profile } from './profile.ts'

export interface Traffic {
  readonly requests: number
  /** Heads and bodies of all answers, as compressed as they were sent. */
  readonly bytes: number
}

export interface FirstVisit {
  /** From the start of the navigation until `<html data-offline="ready">`. */
  readonly milliseconds: number
  readonly all: Traffic
  readonly shell: Traffic
  readonly content: Traffic
  readonly version: string
  /** Every answer, in the order in which they ended. */
  readonly log: readonly LoggedRequest[]
}

export function trafficOf(log: readonly LoggedRequest[]): Traffic {
  return { requests: log.length, bytes: log.reduce((sum, { bytes }) => sum + bytes, 0) }
}

export const isContent = ({ path }: LoggedRequest): boolean => path.startsWith(`/${contentFolder}/`)

/** Opens the app in a browser that has never seen it, and waits until everything is on the device. */
export async function visitFirst(profile: Profile, site: TestSite): Promise<FirstVisit> {
  site.clearLog()
  return profile.use(async ({ page, reports }) => {
    const ready = reports.next('ready')
    await page.goto(site.url)
    const { milliseconds, version } = await ready
    const log = [...site.log]
    return {
      milliseconds,
      all: trafficOf(log),
      shell: trafficOf(log.filter((request) => !isContent(request))),
      content: trafficOf(log.filter(isContent)),
      version,
      log,
    }
  })
}
