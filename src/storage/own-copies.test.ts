import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import { contactId, entryId, topicId } from '../domain/ids.ts'
import { thingsOf, type OwnThings } from '../domain/own-copy.ts'
import { copyText, prepareCopy } from '../pack/own-copy.ts'
import { readCopy } from '../pack/read-own-copy.ts'
import { clinic, noRows, phone, someRows } from '../testing/own-rows.ts'
import type { Observed } from './observed.ts'
import { createOwnCopies, type OwnState } from './own-copies.ts'
import { UserDatabase } from './user-database.ts'
import { createUserStore } from './user-store.ts'

const now = 1_800_000_000_000
let count = 0
let database: UserDatabase
beforeEach(() => {
  database = new UserDatabase(`own copies ${count++}`)
})

const first = <T>(observed: Observed<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const subscription = observed.subscribe((value) => {
      resolve(value)
      queueMicrotask(() => subscription.unsubscribe())
    }, reject)
  })

const stateOf = (of: UserDatabase): Promise<OwnState> => first(createOwnCopies(of).observe())

/** Every row and key of every table, as text. */
async function dump(of: UserDatabase): Promise<string> {
  const tables = of.tables.map(async (table) => [table.name, await table.toCollection().primaryKeys(), await table.toArray()])
  return JSON.stringify(await Promise.all(tables))
}

/** What a person does, through the stores that the screens use. */
async function makeThings(of: UserDatabase): Promise<void> {
  const store = createUserStore(of)
  for (const id of ['desk', 'radio-room', 'gone']) await store.addStar({ contact: contactId(id), name: `The ${id}`, channels: [phone('+221338690000')] }, 1)
  await store.putOwn({ id: clinic, slot: 'medical', name: 'Clinique', note: 'Behind the market', channels: [phone('+221770000000')], at: 2 })
  await store.addStar({ contact: clinic, name: 'Clinique', channels: [] }, 3)
  await store.orderStars([clinic, contactId('gone'), contactId('desk'), contactId('radio-room')])
  await store.refreshStars('v1/en', new Map())
  await store.putGroup({ id: 'g7', name: 'Convoy', position: 0, members: [contactId('radio-room'), clinic] })
  await store.putNote({ contact: contactId('desk'), text: 'Ask for me.', numbers: [phone('+221771111111')], name: 'The desk', at: 4 })
  await store.addSaved({ entry: entryId('wells'), topic: topicId('water'), title: 'Wells' }, 5)
  await store.setTick(entryId('wells'), 'do this first.', true, 6)
  await store.addUse({ contact: contactId('desk'), name: 'The desk', channel: phone('+221338690000'), at: 7 })
  await store.choose({ country: 'SN' })
  await store.addVisit({ entry: entryId('wells'), topic: topicId('water'), title: 'Wells', at: 8 })
}

const fileOf = async (of: UserDatabase): Promise<Uint8Array> =>
  new TextEncoder().encode(copyText(await prepareCopy({ look: {}, things: (await stateOf(of)).things }), 'A copy', now))

async function thingsIn(file: Uint8Array): Promise<OwnThings> {
  const read = await readCopy(file)
  if (!read.ok) throw new Error(read.error.detail)
  return read.value.copy.things
}

describe('a copy taken on one device and back on another', () => {
  test('gives the second everything of the first, in the same order, and the same copy again', async () => {
    await makeThings(database)
    const file = await fileOf(database)
    const other = new UserDatabase(`own copies other ${count}`)
    const { added } = await createOwnCopies(other).takeBack(await thingsIn(file), now, now)
    expect(added).toEqual({ stars: 4, groups: 1, own: 1, notes: 1, saved: 1, ticks: 1, uses: 1 })
    const stars = await first(createUserStore(other).observeStars())
    expect(stars.map(({ contact }) => contact)).toEqual([clinic, 'gone', 'desk', 'radio-room'])
    expect(stars[1]?.channels).toEqual([phone('+221338690000')])
    expect(await first(createUserStore(other).observeChoices())).toEqual({ country: 'SN', countUses: true })
    expect(await first(createUserStore(other).observeVisits(9))).toEqual([])
    expect(await fileOf(other)).toEqual(file)
  })

  test('counts there as the last copy, but not on a device that held more', async () => {
    await createOwnCopies(database).takeBack(thingsOf(someRows), now - 5, now)
    expect((await stateOf(database)).copiedAt).toBe(now - 5)
    const other = new UserDatabase(`own copies other ${count}`)
    await createUserStore(other).setTick(entryId('tents'), 'x', true, 1)
    await createOwnCopies(other).takeBack(thingsOf(someRows), now - 5, now)
    expect((await stateOf(other)).copiedAt).toBeUndefined()
  })

  test('taken back twice changes nothing more', async () => {
    const copies = createOwnCopies(database)
    await copies.takeBack(thingsOf(someRows), now, now)
    const before = await dump(database)
    await copies.takeBack(thingsOf(someRows), now, now)
    expect(await dump(database)).toBe(before)
  })
})

describe('a copy taken back where there are things already', () => {
  test('joins them: no row is lost, and none gives way to an older one', async () => {
    await makeThings(database)
    const store = createUserStore(database)
    await store.putNote({ contact: contactId('desk'), text: 'Changed since.', numbers: [], name: 'The desk', at: 5_000 })
    const before = (await stateOf(database)).things
    await createOwnCopies(database).takeBack(thingsOf(someRows), now, now)
    const after = (await stateOf(database)).things
    expect(after.notes).toEqual(before.notes)
    expect(after.stars.map(({ contact }) => contact)).toEqual(before.stars.map(({ contact }) => contact))
    expect(after.stars.slice(1)).toEqual(before.stars.slice(1))
    expect(after.groups).toEqual([
      { id: 'g7', name: 'Convoy', members: ['radio-room', clinic, 'desk'] },
      { id: 'g1', name: 'Night duty', members: ['radio-room'] },
    ])
    expect(after.saved.map(({ entry }) => entry)).toEqual(['wells', 'tanks'])
    expect(after.ticks).toEqual(before.ticks)
    expect(after.uses).toHaveLength(2)
  })

  test('lets the star of an own contact call the newer number too', async () => {
    await makeThings(database)
    const [own] = thingsOf(someRows).own
    if (!own) throw new Error('an own contact')
    await createOwnCopies(database).takeBack({ ...thingsOf(noRows), own: [{ ...own, channels: [phone('+221779999999')] }] }, now, now)
    const stars = await first(createUserStore(database).observeStars())
    expect(stars.find(({ contact }) => contact === clinic)).toMatchObject({ name: own.name, channels: [phone('+221779999999')] })
  })

  test('is shown beforehand, and the showing writes nothing', async () => {
    await makeThings(database)
    const copies = createOwnCopies(database)
    const before = await dump(database)
    const plan = await copies.plan(thingsOf(someRows), now)
    expect(await dump(database)).toBe(before)
    expect(await copies.takeBack(thingsOf(someRows), now, now)).toEqual(plan)
  })

  test('that cannot be written to its end is not written at all', async () => {
    await makeThings(database)
    const before = await dump(database)
    // A key that no database takes: as when the disk is full in the middle of it.
    const broken = { ...thingsOf(someRows), saved: [{ entry: entryId('x'), topic: topicId('x'), title: 'x', at: 1 }], ticks: [{ entry: null as never, task: 'x', at: 1 }] }
    await expect(createOwnCopies(database).takeBack(broken, now, now)).rejects.toThrow()
    expect(await dump(database)).toBe(before)
  })
})

test('no file that is refused changes a byte of the database', async () => {
  await makeThings(database)
  const before = await dump(database)
  const file = await fileOf(database)
  const hostile = [new Uint8Array(), file.slice(0, 900), Uint8Array.from(file, (byte, index) => (index === file.length - 99 ? byte ^ 1 : byte)), Uint8Array.of(0xff, 0xd8)]
  for (const bytes of hostile) await expect(thingsIn(bytes)).rejects.toThrow()
  expect(await dump(database)).toBe(before)
})

test('when the last copy was handed on is remembered, and is no choice for the directory', async () => {
  const copies = createOwnCopies(database)
  expect(await first(copies.observe())).toEqual({ things: thingsOf(noRows), copiedAt: undefined })
  await copies.noteCopied(now)
  expect((await first(copies.observe())).copiedAt).toBe(now)
  expect(await first(createUserStore(database).observeChoices())).toEqual({ countUses: true })
})
