import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { entryId } from '../domain/ids.ts'
import type { UpdateEvent, UpdateProblem } from '../domain/update.ts'
import { bundlePath, pointerPath, recordPath } from '../pack/layout.ts'
import { ContentDatabase } from '../storage/content-database.ts'
import { createContentReader } from '../storage/content-reader.ts'
import { createContentWriter } from '../storage/content-writer.ts'
import { anEntry, aPack, tampered, type Pack, type Site } from '../testing/a-pack.ts'
import type { FetchFile } from './fetch-file.ts'
import { asProblem, ContentProblem } from './problem.ts'
import { sync } from './sync.ts'

/** A server that holds files, keeps count, and can answer any request with something else. */
function aServer(site: Site) {
  const asked: string[] = []
  let spoil: (path: string, bytes: Uint8Array<ArrayBuffer> | undefined) => Uint8Array<ArrayBuffer> | undefined = (_, bytes) => bytes
  const fetchFile: FetchFile = (path, limit, options) => {
    asked.push(path)
    const bytes = spoil(path, site.get(path))
    if (!bytes) return Promise.reject(new ContentProblem('interrupted', `${path}: 404`))
    if (bytes.length > limit) return Promise.reject(new ContentProblem('altered', `${path}: too long`))
    options?.onBytes?.(bytes.length)
    return Promise.resolve(bytes)
  }
  return { fetchFile, asked, spoilWith: (next: typeof spoil) => void (spoil = next) }
}

let count = 0
let database: ContentDatabase
afterEach(() => void vi.restoreAllMocks())
beforeEach(() => {
  database = new ContentDatabase(`test ${count++}`)
})

const device = () => ({ reader: createContentReader(database), writer: createContentWriter(database) })

const run = (fetchFile: FetchFile, events: UpdateEvent[] = []): Promise<boolean> =>
  sync({ ...device(), fetchFile, now: () => 1_000, report: (event) => events.push(event) }, ['en'])

async function texts(): Promise<Record<string, string | undefined>> {
  const { reader } = device()
  const active = await reader.active()
  if (!active) return {}
  const cards = await reader.cards(active.manifest)
  const bodies = await Promise.all(cards.map(async (card) => [card.id, JSON.stringify((await reader.body(card.variants.en?.body ?? ('' as never))).sections)] as const))
  return Object.fromEntries(bodies)
}

const oldEntries = ['one', 'two', 'three', 'four'].map((slug) => anEntry(slug))
const changed = [anEntry('one'), anEntry('two'), anEntry('three', 'Another text.'), anEntry('four'), anEntry('five')]

describe('sync', () => {
  test('a first installation fetches bundles, not entries, and makes the version readable', async () => {
    const { site, pointer } = await aPack(oldEntries)
    const server = aServer(site)
    const events: UpdateEvent[] = []
    expect(await run(server.fetchFile, events)).toBe(true)
    expect(server.asked.filter((path) => path.includes('/records/'))).toEqual([])
    expect(server.asked).toHaveLength(4)
    expect((await device().reader.active())?.sha256).toBe(pointer.manifest.sha256)
    expect(Object.keys(await texts())).toEqual(['one', 'two', 'three', 'four'])
    expect(events.map((event) => event.type)).toEqual(['started', 'progress', 'progress', 'progress', 'progress', 'activating', 'finished'])
  })

  test('with nothing new, one request is all', async () => {
    const { site } = await aPack(oldEntries)
    await run(aServer(site).fetchFile)
    const server = aServer(site)
    expect(await run(server.fetchFile)).toBe(false)
    expect(server.asked).toEqual([pointerPath])
  })

  test('an update fetches the records that changed, and sweeps those that no version names', async () => {
    const first = await aPack(oldEntries)
    await run(aServer(first.site).fetchFile)
    const second = await aPack(changed, '2024-11-second')
    const server = aServer(second.site)
    expect(await run(server.fetchFile)).toBe(true)
    expect(server.asked.some((path) => path.includes(second.bodies[0] ?? 'none'))).toBe(false)
    expect((await texts()).three).toContain('Another text.')
    const stored = await database.records.toCollection().primaryKeys()
    expect(stored).not.toContain(first.bodies[2])
    expect(stored).toHaveLength(7)
  })

  test('a store that lost a record heals by the next look, without a new version', async () => {
    const { site, bodies } = await aPack(oldEntries)
    await run(aServer(site).fetchFile)
    await database.records.delete(bodies[1] ?? ('' as never))
    const server = aServer(site)
    expect(await run(server.fetchFile)).toBe(false)
    expect(Object.keys(await texts())).toHaveLength(4)
  })

  test('what an update could not sweep is no failure, and the next look sweeps it', async () => {
    await run(aServer((await aPack(oldEntries)).site).fetchFile)
    const { site } = await aPack(changed, '2024-11-second')
    const { reader, writer } = device()
    const events: UpdateEvent[] = []
    const sweep = (): Promise<never> => Promise.reject(new Error('the database went away'))
    const parts = { fetchFile: aServer(site).fetchFile, reader, writer: { ...writer, sweep }, now: () => 1_000, report: (event: UpdateEvent) => void events.push(event) }
    expect(await sync(parts, ['en'])).toBe(true)
    expect(events.at(-1)).toEqual({ type: 'finished', changed: true })
    const kept = await database.records.count()
    expect(await run(aServer(site).fetchFile)).toBe(false)
    expect(await database.records.count()).toBe(7)
    expect(kept).toBeGreaterThan(7)
  })

  test('a record whose text is broken goes, is told, and is brought by the next look; what is open reads it again', async () => {
    const { site, bodies } = await aPack(oldEntries)
    await run(aServer(site).fetchFile)
    const { reader } = device()
    const before = await reader.active()
    const [body = '' as never] = bodies
    await database.records.update(body, { text: '{"id":"on' })
    let damage = 0
    reader.onDamage(() => damage++)
    await expect(reader.body(body)).rejects.toMatchObject({ name: 'MissingRecord' })
    expect(damage).toBe(1)
    const server = aServer(site)
    await run(server.fetchFile)
    expect(server.asked).toEqual([pointerPath, recordPath(body)])
    expect((await reader.body(body)).id).toBe('one')
    expect((await reader.active())?.revision).not.toBe(before?.revision)
    await run(server.fetchFile)
    expect((await reader.active())?.revision).toMatch(/\+1$/)
  })

  test('a broken or lost shelf is brought by the next look, and until then no entry of it is called unknown', async () => {
    const { site, manifest } = await aPack(oldEntries)
    await run(aServer(site).fetchFile)
    const [shelf] = manifest.shelves
    if (!shelf) throw new Error('the pack has a shelf')
    for (const damage of [() => database.records.update(shelf.sha256, { text: 'broken' }), () => database.records.delete(shelf.sha256)]) {
      await damage()
      const { reader } = device()
      await expect(reader.card(manifest, entryId('one'))).rejects.toMatchObject({ name: 'MissingRecord' })
      await database.records.put({ sha256: shelf.sha256, text: 'broken', ids: [] })
      await run(aServer(site).fetchFile)
      expect((await device().reader.card(manifest, entryId('one')))?.id).toBe('one')
    }
    expect(await device().reader.card(manifest, entryId('nowhere'))).toBeUndefined()
  })

  test('a version is whole as long as all its records are stored', async () => {
    const { site, manifest, bodies } = await aPack(oldEntries)
    await run(aServer(site).fetchFile)
    expect(await device().reader.isComplete(manifest)).toBe(true)
    await database.records.delete(bodies[0] ?? ('' as never))
    expect(await device().reader.isComplete(manifest)).toBe(false)
  })

  test('a file that lies altered in the browser’s cache is asked for again past it', async () => {
    const { site, manifest } = await aPack(oldEntries)
    const server = aServer(site)
    const cached = bundlePath(manifest.bundles[1]?.sha256 ?? ('' as never))
    const fetchFile: FetchFile = async (path, limit, options) => {
      const bytes = await server.fetchFile(path, limit, options)
      return path === cached && !options?.fresh ? tampered(bytes) : bytes
    }
    expect(await run(fetchFile)).toBe(true)
    expect(Object.keys(await texts())).toHaveLength(4)
  })

  test('an installation that was cut off goes on where it stopped', async () => {
    const { site, manifest } = await aPack([...oldEntries, anEntry('one', 'Texte.', 'fr')])
    const server = aServer(site)
    const last = manifest.bundles.at(-1)?.sha256 ?? ''
    server.spoilWith((path, bytes) => (path.includes(last) ? undefined : bytes))
    await expect(run(server.fetchFile)).rejects.toThrow('404')
    server.spoilWith((_, bytes) => bytes)
    server.asked.length = 0
    await run(server.fetchFile)
    expect(server.asked.filter((path) => path.includes('/bundles/'))).toEqual([`content/bundles/${last}.json`])
  })
})

const page = new TextEncoder().encode('<!doctype html><title>Log in</title>')

/** Every way in which each file of an update may arrive wrong, each with what the person is told. */
const faults: readonly { name: string; spoil: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> | undefined; said: readonly UpdateProblem[] }[] = [
  { name: 'missing', spoil: () => undefined, said: ['interrupted'] },
  { name: 'cut in the middle', spoil: (bytes) => bytes.slice(0, bytes.length / 2), said: ['altered', 'unreadable'] },
  { name: 'empty', spoil: () => new Uint8Array(), said: ['altered', 'unreadable'] },
  { name: 'changed in one bit', spoil: (bytes) => tampered(bytes), said: ['altered', 'unreadable', 'interrupted'] },
  { name: 'followed by more bytes', spoil: (bytes) => new Uint8Array([...bytes, ...bytes]), said: ['altered', 'unreadable'] },
  { name: 'a login page', spoil: () => page, said: ['altered', 'unreadable'] },
]

describe('a file of an update arrives wrong, and the old manual is still readable', () => {
  const paths = async (): Promise<{ first: Pack; second: Pack; asked: string[] }> => {
    const first = await aPack(oldEntries)
    const second = await aPack(changed, '2024-11-second')
    const probe = new ContentDatabase(`probe ${count++}`)
    const parts = { reader: createContentReader(probe), writer: createContentWriter(probe), now: () => 0, report: () => undefined }
    await sync({ ...parts, fetchFile: aServer(first.site).fetchFile }, ['en'])
    const server = aServer(second.site)
    await sync({ ...parts, fetchFile: server.fetchFile }, ['en'])
    return { first, second, asked: server.asked }
  }

  for (const { name, spoil, said } of faults) {
    test(`every file, ${name}`, async () => {
      const { first, second, asked } = await paths()
      expect(asked.length).toBeGreaterThan(3)
      for (const broken of asked) {
        database = new ContentDatabase(`fault ${count++}`)
        await run(aServer(first.site).fetchFile)
        const before = await texts()
        const server = aServer(second.site)
        server.spoilWith((path, bytes) => (path === broken && bytes ? spoil(bytes) : bytes))
        const problem: unknown = await run(server.fetchFile).catch((error: unknown) => error)
        expect(problem, `${broken} ${name}`).toBeInstanceOf(ContentProblem)
        expect(said, `${broken} ${name}`).toContain((problem as ContentProblem).problem)
        expect(await texts()).toEqual(before)
        // And the next good answer heals it.
        expect(await run(aServer(second.site).fetchFile)).toBe(true)
        expect(Object.keys(await texts())).toHaveLength(5)
      }
    })
  }
})

describe('the device refuses a write', () => {
  const refusals: readonly { name: string; problem: UpdateProblem; put: () => IDBRequest }[] = [
    {
      name: 'it has no room',
      problem: 'no-room',
      put: () => {
        throw new DOMException('the disk is full', 'QuotaExceededError')
      },
    },
    {
      name: 'its database is broken',
      problem: 'storage',
      put: () => {
        throw new DOMException('internal error', 'UnknownError')
      },
    },
  ]
  for (const { name, problem, put } of refusals) {
    test(`${name}: it is told so, the old manual is still readable, and the next look brings the new one`, async () => {
      await run(aServer((await aPack(oldEntries)).site).fetchFile)
      const before = await texts()
      const server = aServer((await aPack(changed, '2024-11-second')).site)
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(put)
      const refused = await run(server.fetchFile).catch(asProblem)
      expect(refused).toMatchObject({ problem })
      vi.restoreAllMocks()
      expect(await texts()).toEqual(before)
      expect(await run(server.fetchFile)).toBe(true)
    })
  }
})

test('content of a newer format is refused with the advice to update the app', async () => {
  const { site, pointer } = await aPack(oldEntries)
  site.set(pointerPath, new TextEncoder().encode(JSON.stringify({ ...pointer, format: 2 })))
  await expect(run(aServer(site).fetchFile)).rejects.toMatchObject({ problem: 'app-too-old' })
})

test('a version is never activated while one of its records is missing', async () => {
  const { site, pointer, manifest, bodies } = await aPack(oldEntries)
  await run(aServer(site).fetchFile)
  const { writer, reader } = device()
  await database.records.delete(bodies[0] ?? ('' as never))
  const other = { ...manifest, version: 'incomplete' }
  expect(await writer.activate('f'.repeat(64) as never, other, [...bodies], 5)).toBe(false)
  expect((await reader.active())?.sha256).toBe(pointer.manifest.sha256)
})
