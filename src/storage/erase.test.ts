import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { contactId } from '../domain/ids.ts'
import { eraseDatabase, eraseValues, tellErased } from './erase.ts'
import { UserDatabase } from './user-database.ts'
import { createUserStore } from './user-store.ts'

test('an erased database is gone, also where another connection was open', async () => {
  const database = new UserDatabase('to be erased')
  await createUserStore(database).addStar({ contact: contactId('desk'), name: 'Desk', channels: [] }, 1)
  const other = new UserDatabase('to be erased')
  expect(await other.stars.count()).toBe(1)
  await eraseDatabase(database)
  expect(await Dexie.exists('to be erased')).toBe(false)
})

test('a database that another connection does not let go of is emptied, and the failure is told', async () => {
  const database = new UserDatabase('held by another')
  await createUserStore(database).addStar({ contact: contactId('desk'), name: 'Desk', channels: [] }, 1)
  const held = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('held by another')
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('not opened')))
  })
  await expect(eraseDatabase(database, 50)).rejects.toThrow('still in use')
  const rows = await new Promise((resolve) => {
    const request = held.transaction('stars').objectStore('stars').count()
    request.addEventListener('success', () => resolve(request.result))
  })
  expect(rows).toBe(0)
  held.close()
})

test('the values of this manual are removed, and those of another on the same origin stay', () => {
  const values = new Map([['manual-settings', '{}'], ['manual-searches', '[]'], ['manual-settings:/other/', '{}']])
  const told: string[] = []
  eraseValues({ removeItem: (key) => void values.delete(key) })
  tellErased({ setItem: (key) => void told.push(`set ${key}`), removeItem: (key) => void told.push(`removed ${key}`) })
  expect([...values.keys()]).toEqual(['manual-settings:/other/'])
  expect(told).toEqual(['set manual-erased', 'removed manual-erased'])
})
