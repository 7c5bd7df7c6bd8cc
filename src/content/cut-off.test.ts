import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { ContentDatabase } from '../storage/content-database.ts'
import { createContentReader } from '../storage/content-reader.ts'
import { createContentWriter, type ContentWriter } from '../storage/content-writer.ts'
import { anEntry, aPack, type Site } from '../testing/a-pack.ts'
import { ContentProblem } from './problem.ts'
import { sync } from './sync.ts'

const before = ['one', 'two', 'three'].map((slug) => anEntry(slug))
const after = [anEntry('one', 'Another text.'), anEntry('two'), anEntry('four')]

class Killed extends Error {}

/** Lets `allowed` calls through, over fetches and database alike; every later one fails, as in a process that was ended. */
function aLife(allowed: number) {
  let calls = 0
  const count = (): void => {
    if (++calls > allowed) throw new Killed()
  }
  const fetchFrom = (site: Site) => (path: string) => {
    count()
    const bytes = site.get(path)
    return bytes ? Promise.resolve(bytes) : Promise.reject(new ContentProblem('interrupted', path))
  }
  const mortal = (writer: ContentWriter): ContentWriter =>
    new Proxy(writer, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name)
        return (...values: unknown[]): unknown => {
          count()
          return (method as (...values: unknown[]) => unknown)(...values)
        }
      },
    })
  return { fetchFrom, mortal, calls: () => calls }
}

async function readable(database: ContentDatabase): Promise<string[]> {
  const reader = createContentReader(database)
  const active = await reader.active()
  if (!active) return []
  const cards = await reader.cards(active.manifest)
  await Promise.all(cards.map((card) => reader.body(card.variants.en?.body ?? ('missing' as never))))
  return [active.manifest.version, ...cards.map((card) => card.id)]
}

const attempt = async (database: ContentDatabase, site: Site, allowed: number): Promise<number> => {
  const life = aLife(allowed)
  const parts = { reader: createContentReader(database), writer: life.mortal(createContentWriter(database)), now: () => 0, report: () => undefined }
  await sync({ ...parts, fetchFile: life.fetchFrom(site) }, ['en']).catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error
  })
  return life.calls()
}

describe('an update that is cut off at its n-th step, for every n', () => {
  test('shows the old version whole or the new version whole, and the next run completes it', async () => {
    const first = await aPack(before, 'first')
    const second = await aPack(after, 'second')
    const old = ['first', 'one', 'two', 'three']
    const fresh = ['second', 'one', 'two', 'four']
    const probe = new ContentDatabase('cut probe')
    await attempt(probe, first.site, Infinity)
    const steps = await attempt(probe, second.site, Infinity)
    expect(steps).toBeGreaterThan(10)
    const seen = new Set<string>()
    for (let allowed = 0; allowed <= steps; allowed++) {
      const database = new ContentDatabase(`cut ${allowed}`)
      await attempt(database, first.site, Infinity)
      await attempt(database, second.site, allowed)
      const now = await readable(database)
      expect([old, fresh], `after ${allowed} steps`).toContainEqual(now)
      seen.add(now[0] ?? '')
      await attempt(database, second.site, Infinity)
      expect(await readable(database)).toEqual(fresh)
      // Nothing of the old version stays behind, wherever the cut was.
      expect(await database.records.count(), `after ${allowed} steps`).toBe(5)
    }
    expect(seen).toEqual(new Set(['first', 'second']))
  })
})
