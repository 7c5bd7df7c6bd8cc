import { EventEmitter, on } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { BrowserContext } from '@playwright/test'
import { transformWithOxc } from 'vite'

/** What page-watch.ts reports of a page. */
export type Seen = { readonly milliseconds: number } & (
  /** A first screen is painted. */
  | { readonly kind: 'start'; readonly page: 'entry' | 'home'; readonly firstContentfulPaint: number | undefined }
  /** Another entry is painted, counted from the click on its link. */
  | { readonly kind: 'opened' }
  /** Everything is on the device. */
  | { readonly kind: 'ready'; readonly version: string }
)

type SeenAs<Kind extends Seen['kind']> = Extract<Seen, { kind: Kind }>

export interface Reports {
  /** The first report of a kind from now on that fits. Ask before doing what leads to it. */
  next<Kind extends Seen['kind']>(kind: Kind, fits?: (seen: SeenAs<Kind>) => boolean): Promise<SeenAs<Kind>>
}

const longestWait = 10 * 60_000
const script = new URL('page-watch.ts', import.meta.url)

/** Puts page-watch.ts into every page of a browser, and receives what it reports. */
export async function receiveReports(context: BrowserContext): Promise<Reports> {
  const emitter = new EventEmitter()
  const { code } = await transformWithOxc(await readFile(script, 'utf8'), script.pathname)
  await context.exposeBinding('benchReport', (_, seen: Seen) => void emitter.emit(seen.kind, seen))
  await context.addInitScript({ content: `{${code.replaceAll(/^export .*$/gm, '')}}` })
  return {
    next: async <Kind extends Seen['kind']>(kind: Kind, fits: (seen: SeenAs<Kind>) => boolean = () => true) => {
      const reports: AsyncIterable<unknown[]> = on(emitter, kind, { signal: AbortSignal.timeout(longestWait) })
      for await (const [seen] of reports) if (fits(seen as SeenAs<Kind>)) return seen as SeenAs<Kind>
      throw new Error(`no report of "${kind}"`)
    },
  }
}
