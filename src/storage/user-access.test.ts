import 'fake-indexeddb/auto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { contactId } from '../domain/ids.ts'
import type { Observed } from './observed.ts'
import { UserDatabase } from './user-database.ts'
import { createUserStore, type UserStore } from './user-store.ts'

const desk = contactId('desk')
const star = { contact: desk, name: 'Desk', channels: [] }

/** Makes every opening of a database fail in the way that browsers do. */
function openingFails(name: string): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('the browser refuses', name)
  })
}

/** Makes every opening wait for ever, as behind another tab that holds the database. */
function openingHangs(): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest)
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

let count = 0
const aName = (): string => `access ${count++}`

const first = <T>(observed: Observed<T>): Promise<T> => new Promise((resolve, reject) => void observed.subscribe(resolve, reject))

/** Follows something observed: each value it told so far. */
function follow<T>(observed: Observed<T>): T[] {
  const seen: T[] = []
  observed.subscribe((value) => seen.push(value), () => undefined)
  return seen
}

const untilHealth = (store: UserStore, wanted: (store: UserStore) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => void (wanted(store) && resolve())
    store.subscribeHealth(look)
    look()
  })

describe('a user database that cannot be opened', () => {
  for (const name of ['UnknownError', 'QuotaExceededError', 'VersionError', 'InvalidStateError', 'AbortError']) {
    test(`(${name}) is told as empty, and as unreadable`, async () => {
      openingFails(name)
      const store = createUserStore(new UserDatabase(aName()))
      expect(await first(store.observeStars())).toEqual([])
      expect(await first(store.observeChoices())).toEqual({ countUses: true })
      expect(store.health().readable).toBe(false)
    })
  }

  test('says of what forms replace that it is unknown, not that it is empty', async () => {
    openingFails('UnknownError')
    const store = createUserStore(new UserDatabase(aName()))
    expect(await first(store.observeNotes())).toBeNull()
    expect(await first(store.observeOwn())).toBeNull()
  })

  test('that answers nothing at all is no reason to wait for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    openingHangs()
    const store = createUserStore(new UserDatabase(aName()))
    const seen = follow(store.observeSaved())
    await vi.advanceTimersByTimeAsync(6_000)
    expect(seen).toEqual([[]])
    expect(store.health().readable).toBe(false)
  })

  test('is read as soon as it opens again, and nothing of it is lost', async () => {
    const name = aName()
    await createUserStore(new UserDatabase(name)).addStar(star, 1)
    openingFails('UnknownError')
    const store = createUserStore(new UserDatabase(name))
    const seen = follow(store.observeStars())
    await untilHealth(store, (each) => !each.health().readable)
    vi.restoreAllMocks()
    store.readAgain()
    await untilHealth(store, (each) => each.health().readable)
    expect(seen.map((stars) => stars.map((each) => each.contact))).toEqual([[], ['desk']])
  })
})

test('what was read stays when a later read fails', async () => {
  const database = new UserDatabase(aName())
  const store = createUserStore(database)
  await store.addStar(star, 1)
  const seen = follow(store.observeStars())
  await vi.waitFor(() => expect(seen).toHaveLength(1))
  const other = createUserStore(new UserDatabase(database.name))
  await other.addStar({ ...star, contact: contactId('other') }, 2)
  await vi.waitFor(() => expect(seen).toHaveLength(2))
  database.close({ disableAutoOpen: false })
  const real = indexedDB.open.bind(indexedDB)
  let refused = 0
  vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
    if (refused++ < 20) throw new DOMException('lost', 'UnknownError')
    return real(...given)
  })
  await other.addStar({ ...star, contact: contactId('third') }, 3)
  await untilHealth(store, (each) => !each.health().readable)
  expect(seen).toHaveLength(2)
})

describe('a change that cannot be written', () => {
  test('is refused, told, and no longer told once one is written', async () => {
    const database = new UserDatabase(aName())
    const store = createUserStore(database)
    await first(store.observeStars())
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    await expect(store.addStar(star, 1)).rejects.toThrow()
    expect(store.health().unsaved).toBe('no-room')
    full.mockRestore()
    await store.addStar(star, 1)
    expect(store.health().unsaved).toBeUndefined()
  })

  test('because nothing opens is told too; a mere convenience is not', async () => {
    openingFails('UnknownError')
    const store = createUserStore(new UserDatabase(aName()))
    await expect(store.addUse({ contact: desk, name: 'Desk', channel: { type: 'phone', value: '1' }, at: 1 })).rejects.toThrow()
    expect(store.health().unsaved).toBeUndefined()
    await expect(store.removeStar([desk])).rejects.toThrow()
    expect(store.health().unsaved).toBe('failed')
    store.dismissUnsaved()
    expect(store.health().unsaved).toBeUndefined()
  })
})
