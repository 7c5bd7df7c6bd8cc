import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { ContentDatabase } from './content-database.ts'
import { createSearchStore } from './search-store.ts'

test('the content database opens what version 1 stored, and has room for a search index', async () => {
  const name = 'released content 1'
  const old = new Dexie(name)
  old.version(1).stores({ state: 'key', records: 'sha256, *ids', bundles: 'sha256' })
  const record = { sha256: 'a'.repeat(64), text: '{}', ids: ['entry:water'] }
  await old.table('records').add(record)
  await old.table('state').add({ key: 'checked', at: 1_700_000_000_000 })
  old.close()
  const current = new ContentDatabase(name)
  expect(await current.records.toArray()).toEqual([record])
  expect(await current.state.toArray()).toEqual([{ key: 'checked', at: 1_700_000_000_000 }])
  expect(await current.search.count()).toBe(0)
  current.close()
})

test('a stored search index is read back; what the newer one does not name is gone', async () => {
  const database = new ContentDatabase('search rows')
  const store = createSearchStore<{ version: string }, { key: string; bytes: Uint8Array }>(database)
  expect(await store.load()).toBeUndefined()
  const [a, b, c] = ['a', 'b', 'c'].map((key, index) => ({ key, bytes: Uint8Array.of(index) }))
  if (!a || !b || !c) throw new Error('three pieces')
  await store.save({ head: { version: '1' }, pieces: [a, b] })
  await store.save({ head: { version: '2' }, pieces: [b, c] })
  expect(await store.load()).toEqual({ head: { version: '2' }, pieces: [b, c] })
  database.close()
})
