import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import { contactId, entryId, topicId } from '../domain/ids.ts'
import type { Observed } from './observed.ts'
import { UserDatabase } from './user-database.ts'
import type { StarredNow } from './user-stars.ts'
import { createUserStore, type UserStore } from './user-store.ts'

let count = 0
let database: UserDatabase
let store: UserStore
beforeEach(() => {
  database = new UserDatabase(`user ${count++}`)
  store = createUserStore(database)
})

const first = <T>(observed: Observed<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const subscription = observed.subscribe((value) => {
      resolve(value)
      queueMicrotask(() => subscription.unsubscribe())
    }, reject)
  })

const star = (id: string) => ({ contact: contactId(id), name: `The ${id}`, channels: [{ type: 'email' as const, value: `${id}@example.org` }] })

describe('starred contacts', () => {
  test('come back in the order in which they were starred, with what they were', async () => {
    await store.addStar(star('b'), 1)
    await store.addStar(star('a'), 2)
    const stars = await first(store.observeStars())
    expect(stars.map((each) => each.contact)).toEqual(['b', 'a'])
    expect(stars[0]?.channels[0]?.value).toBe('b@example.org')
  })

  test('are not doubled by a second tap', async () => {
    await store.addStar(star('a'), 1)
    await store.addStar(star('a'), 2)
    expect(await first(store.observeStars())).toHaveLength(1)
  })

  test('take the order that the person gives, also for those starred later', async () => {
    for (const id of ['a', 'b', 'c']) await store.addStar(star(id), 1)
    await store.orderStars(['c', 'a', 'b'].map(contactId))
    await store.addStar(star('d'), 2)
    expect((await first(store.observeStars())).map((each) => each.contact)).toEqual(['c', 'a', 'b', 'd'])
  })

  test('of contacts that were merged into one are one: starred, put in order and unstarred under any of their ids', async () => {
    const [a, b, c, heir] = [contactId('a'), contactId('b'), contactId('c'), contactId('heir')]
    for (const id of [a, c, b]) await store.addStar(star(id), 1)
    const merged: StarredNow = { name: 'The heir', channels: [], ids: [heir, a, b] }
    await store.refreshStars('v2/en', new Map([[a, merged], [b, merged], [c, { name: 'The c', channels: [], ids: [c] }]]))
    const ids = async () => (await first(store.observeStars())).map((each) => each.contact)
    expect(await ids()).toEqual([a, c])
    await store.addStar({ ...star(heir), ids: [heir, a, b] }, 2)
    expect(await ids()).toEqual([a, c])
    await store.orderStars([c, heir, a, b])
    expect(await ids()).toEqual([c, a])
    await store.removeStar([heir, a, b])
    expect(await ids()).toEqual([c])
  })

  test('are told anew when another connection changes them', async () => {
    const other = createUserStore(new UserDatabase(database.name))
    const seen: number[] = []
    const done = new Promise<void>((resolve, reject) => {
      store.observeStars().subscribe((stars) => {
        seen.push(stars.length)
        if (stars.length === 1) resolve()
      }, reject)
    })
    await first(store.observeStars())
    await other.addStar(star('a'), 1)
    await done
    expect(seen.at(-1)).toBe(1)
  })
})

test('visits come newest first, one for each entry, and only so many are kept', async () => {
  const visit = (id: string, at: number) => store.addVisit({ entry: entryId(id), topic: topicId('t'), title: id, at })
  for (let at = 0; at < 230; at++) await visit(`entry-${at}`, at)
  await visit('entry-100', 1_000)
  const visits = await first(store.observeVisits(3))
  expect(visits.map((each) => each.entry)).toEqual(['entry-100', 'entry-229', 'entry-228'])
  expect(await database.visits.count()).toBe(200)
})

test('ticks belong to their entry, and are cleared with it alone', async () => {
  const [one, two] = [entryId('one'), entryId('two')]
  await store.setTick(one, 'a', true, 1)
  await store.setTick(one, 'b', true, 1)
  await store.setTick(two, 'a', true, 1)
  await store.setTick(one, 'b', false, 2)
  expect(await first(store.observeTicks(one))).toEqual(new Set(['a']))
  await store.clearTicks(one, ['a'])
  expect(await first(store.observeTicks(one))).toEqual(new Set())
  expect(await first(store.observeTicks(two))).toEqual(new Set(['a']))
})
