import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, test } from 'vitest'
import { withDatabase } from './resilience.ts'

class LostConnection extends Error {
  override readonly name = 'UnknownError'
}

const aDatabase = (): Dexie => {
  const database = new Dexie('resilience')
  database.version(1).stores({ rows: 'id' })
  return database
}

describe('database work', () => {
  test('that meets a dead connection is done on a fresh one', async () => {
    let calls = 0
    const work = async (database: Dexie): Promise<number> => {
      if (calls++ < 2) throw new LostConnection('Connection to Indexed Database server lost')
      await database.table('rows').put({ id: 1 })
      return database.table('rows').count()
    }
    expect(await withDatabase(aDatabase(), work)).toBe(1)
    expect(calls).toBe(3)
  })

  test('fails after the third try, and never says that it succeeded', async () => {
    let calls = 0
    const work = (): Promise<never> => {
      calls++
      return Promise.reject(new LostConnection('still lost'))
    }
    await expect(withDatabase(aDatabase(), work)).rejects.toThrow('still lost')
    expect(calls).toBe(3)
  })

  test('is not repeated for a failure that repeating cannot help', async () => {
    let calls = 0
    const work = (): Promise<never> => {
      calls++
      return Promise.reject(new TypeError('a bug'))
    }
    await expect(withDatabase(aDatabase(), work)).rejects.toThrow('a bug')
    expect(calls).toBe(1)
  })
})
