import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import { contactId } from '../domain/ids.ts'
import { ownContactId } from '../domain/own-contact.ts'
import type { Observed } from './observed.ts'
import type { Mine } from './user-contacts-store.ts'
import { UserDatabase } from './user-database.ts'
import { createUserStore, type UserStore } from './user-store.ts'

let count = 0
let store: UserStore
beforeEach(() => {
  store = createUserStore(new UserDatabase(`contacts of a user ${count++}`))
})

const first = <T>(observed: Observed<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const subscription = observed.subscribe((value) => {
      resolve(value)
      queueMicrotask(() => subscription.unsubscribe())
    }, reject)
  })

const desk = contactId('desk')
const phone = { type: 'phone', value: '+221338690000' } as const

test('a note with a number is kept, changed, and gone when it is emptied', async () => {
  await store.putNote({ contact: desk, text: 'Ask for the radio room.', numbers: [phone], name: 'Desk', at: 1 })
  await store.putNote({ contact: desk, text: '', numbers: [phone], name: 'Desk', at: 2 })
  expect(await first(store.observeNotes())).toEqual([{ contact: 'desk', text: '', numbers: [phone], name: 'Desk', at: 2 }])
  await store.putNote({ contact: desk, text: '', numbers: [], name: 'Desk', at: 3 })
  expect(await first(store.observeNotes())).toEqual([])
})

test('a note that is changed after a merge takes the place of those that it was made of', async () => {
  const old = contactId('old')
  await store.putNote({ contact: old, text: 'Ask for Awa.', numbers: [], name: 'Old', at: 1 })
  await store.putNote({ contact: desk, text: 'Ask for Awa, at night.', numbers: [], name: 'Desk', at: 2 }, [old])
  expect((await first(store.observeNotes()))?.map(({ contact, text }) => [contact, text])).toEqual([['desk', 'Ask for Awa, at night.']])
  await store.putNote({ contact: old, text: 'Again.', numbers: [], name: 'Old', at: 3 })
  await store.putNote({ contact: desk, text: '', numbers: [], name: 'Desk', at: 4 }, [old])
  expect(await first(store.observeNotes())).toEqual([])
})

test('groups come in the order that the person gave', async () => {
  await store.putGroup({ id: 'b', name: 'Night duty', position: 1, members: [] })
  await store.putGroup({ id: 'a', name: 'Convoy', position: 0, members: [desk] })
  expect((await first(store.observeGroups())).map((group) => group.name)).toEqual(['Convoy', 'Night duty'])
  await store.removeGroup('b')
  expect(await first(store.observeGroups())).toHaveLength(1)
})

test('what the directory shows of the person is had in one read, and told anew after a change of any of it', async () => {
  await store.addStar({ contact: desk, name: 'Desk', channels: [phone] }, 1)
  await store.choose({ country: 'SN' })
  const told: Mine[] = []
  const subscription = store.observeMine().subscribe((mine) => told.push(mine), () => undefined)
  await expect.poll(() => told.at(-1)).toMatchObject({ stars: [{ contact: 'desk' }], own: [], uses: [], choices: { country: 'SN', countUses: true } })
  await store.putOwn({ id: ownContactId('0a1b2c3d-4e5f-6789-abcd-ef0123456789'), name: 'Driver', note: '', channels: [phone], at: 1 })
  await expect.poll(() => told.at(-1)?.own.map(({ name }) => name)).toEqual(['Driver'])
  await store.addUse({ contact: desk, name: 'Desk', channel: phone, at: 2 })
  await expect.poll(() => told.at(-1)?.uses.map(({ at }) => at)).toEqual([2])
  await store.removeStar([desk])
  await expect.poll(() => told.at(-1)?.stars).toEqual([])
  subscription.unsubscribe()
})

describe('uses', () => {
  const use = (at: number) => ({ contact: desk, name: 'Desk', channel: phone, at })

  test('come newest first, and only so many are kept', async () => {
    for (let at = 0; at < 310; at++) await store.addUse(use(at))
    const { uses } = await first(store.observeMine())
    expect(uses).toHaveLength(300)
    expect(uses[0]?.at).toBe(309)
  })

  test('are neither counted nor shown once the person turned that off, and come back when it is turned on', async () => {
    await store.addUse(use(1))
    await store.choose({ countUses: false })
    await store.addUse(use(2))
    expect((await first(store.observeMine())).uses).toEqual([])
    await store.choose({ countUses: true })
    expect((await first(store.observeMine())).uses.map(({ at }) => at)).toEqual([1])
    await store.clearUses()
    expect((await first(store.observeMine())).uses).toEqual([])
  })
})

test('the chosen country stays when something else is chosen', async () => {
  expect(await first(store.observeChoices())).toEqual({ countUses: true })
  await store.choose({ country: 'SN' })
  await store.choose({ countUses: false })
  expect(await first(store.observeChoices())).toEqual({ country: 'SN', countUses: false })
})

test('a contact whose star is removed leaves its groups, under whichever of its ids it is there', async () => {
  const [old, other] = [contactId('old'), contactId('other')]
  await store.putGroup({ id: 'a', name: 'Convoy', position: 0, members: [old, other] })
  await store.putGroup({ id: 'b', name: 'Night duty', position: 1, members: [desk] })
  await store.addStar({ contact: desk, name: 'Desk', channels: [phone] }, 1)
  await store.removeStar([desk, old])
  expect((await first(store.observeGroups())).map((group) => group.members)).toEqual([[other], []])
})

test('own contacts are kept until the person removes them, and leave nothing behind', async () => {
  const id = ownContactId('0a1b2c3d-4e5f-6789-abcd-ef0123456789')
  await store.putOwn({ id, slot: 'medical', name: 'Clinic', note: '', channels: [phone], at: 1 })
  expect((await first(store.observeOwn()))?.map((own) => own.name)).toEqual(['Clinic'])
  await store.addStar({ contact: id, name: 'Clinic', channels: [phone] }, 1)
  await store.putGroup({ id: 'a', name: 'Convoy', position: 0, members: [desk, id] })
  for (const contact of [id, desk]) await store.addUse({ contact, name: contact, channel: phone, at: 1 })
  await store.removeOwn(id)
  expect(await first(store.observeOwn())).toEqual([])
  expect(await first(store.observeStars())).toEqual([])
  expect((await first(store.observeGroups()))[0]?.members).toEqual([desk])
  expect((await first(store.observeMine())).uses.map((use) => use.contact)).toEqual([desk])
})

test('the star of an own contact has all its channels from the start, and each change of them', async () => {
  const id = ownContactId('0a1b2c3d-4e5f-6789-abcd-ef0123456789')
  const clinic = { id, name: 'Clinic', note: '', channels: [phone, { type: 'radio', value: 'Channel 7' }], at: 1 } as const
  await store.putOwn(clinic)
  await store.addStar({ contact: id, name: 'Clinic, as it was called lately', channels: [phone] }, 1)
  const starred = async () => (await first(store.observeStars())).map(({ name, channels }) => ({ name, channels }))
  expect(await starred()).toEqual([{ name: 'Clinic', channels: clinic.channels }])
  await store.putOwn({ ...clinic, name: 'New clinic', channels: [{ type: 'mobile', value: '+221770000000' }], at: 2 })
  expect(await starred()).toEqual([{ name: 'New clinic', channels: [{ type: 'mobile', value: '+221770000000' }] }])
  await store.putOwn({ ...clinic, id: ownContactId('ffff2c3d-4e5f-6789-abcd-ef0123456789') })
  expect(await starred()).toHaveLength(1)
})

test('a star that came while the directory was read is not taken for one that was looked up', async () => {
  await store.addStar({ contact: desk, name: 'Desk', channels: [phone] }, 1)
  await store.refreshStars('v2/en', new Map())
  expect((await first(store.observeStars()))[0]?.seenIn).toBeUndefined()
})

test('stars take over a new name and new channels, and one whose contact is gone keeps what it had, marked until it is back', async () => {
  await store.addStar({ contact: desk, name: 'Desk', channels: [phone] }, 1)
  await store.addStar({ contact: contactId('gone'), name: 'Gone', channels: [phone] }, 1)
  await store.refreshStars('v2/en', new Map([[desk, { name: 'Desk renamed', channels: [], ids: [desk] }], [contactId('gone'), undefined]]))
  expect(await first(store.observeStars())).toEqual([
    { contact: 'desk', ids: ['desk'], gone: false, name: 'Desk renamed', channels: [], position: 0, at: 1, seenIn: 'v2/en' },
    { contact: 'gone', gone: true, name: 'Gone', channels: [phone], position: 1, at: 1, seenIn: 'v2/en' },
  ])
  await store.refreshStars('v3/en', new Map([[contactId('gone'), { name: 'Here again', channels: [phone], ids: [contactId('gone')] }]]))
  expect((await first(store.observeStars()))[1]).toEqual({ contact: 'gone', ids: ['gone'], gone: false, name: 'Here again', channels: [phone], position: 1, at: 1, seenIn: 'v3/en' })
})
