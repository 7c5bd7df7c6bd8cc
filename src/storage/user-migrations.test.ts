import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, test } from 'vitest'
import { UserDatabase } from './user-database.ts'
import { userMigrations } from './user-migrations.ts'

const firstRelease = {
  stars: [{ contact: 'dhrr', position: 0, name: 'DHRR', channels: [{ type: 'email', value: 'a@example.org' }], at: 1_700_000_000_000 }],
  saved: [{ entry: 'about-iom', topic: 'iom', position: 0, title: 'About IOM', at: 1_700_000_000_000 }],
  visits: [{ entry: 'about-iom', topic: 'iom', title: 'About IOM', at: 1_700_000_000_000 }],
  ticks: [{ entry: 'water-supply', task: 'count the people', at: 1_700_000_000_000 }],
}

const desk = { type: 'phone', value: '+221338690000' }

/** What the person had at each released version, row by row as it was stored. Fixtures are only ever added. */
const released: Readonly<Record<number, Readonly<Record<string, readonly object[]>>>> = {
  1: firstRelease,
  2: {
    ...firstRelease,
    notes: [{ contact: 'dhrr', text: 'Ask for the radio room.', numbers: [desk], name: 'DHRR', at: 1_700_000_000_000 }],
    groups: [{ id: 'a1', name: 'Convoy', position: 0, members: ['dhrr', 'own-0123456789abcdef'] }],
    uses: [{ id: 1, contact: 'dhrr', name: 'DHRR', channel: desk, at: 1_700_000_000_000 }],
    own: [{ id: 'own-0123456789abcdef', slot: 'medical', name: 'Clinic', note: 'Behind the market', channels: [desk], at: 1_700_000_000_000 }],
    choices: [{ key: 'countUses', value: false }, { key: 'country', value: 'SN' }],
  },
}

describe('the user database', () => {
  test('has one migration a version, each with a name, in rising order', () => {
    expect(userMigrations.map((migration) => migration.version)).toEqual(userMigrations.map((_, index) => index + 1))
    expect(userMigrations.every((migration) => migration.name.length > 5)).toBe(true)
  })

  for (const { version } of userMigrations) {
    test(`opens what version ${version} stored, and every row is as it was`, async () => {
      const name = `released ${version}`
      const old = new Dexie(name)
      for (const migration of userMigrations.filter((each) => each.version <= version)) old.version(migration.version).stores({ ...migration.stores })
      const rows = released[version] ?? {}
      expect(Object.keys(rows).length).toBeGreaterThan(0)
      for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list)
      old.close()
      const current = new UserDatabase(name)
      for (const [table, list] of Object.entries(rows)) expect(await current.table(table).toArray()).toEqual(list)
      current.close()
    })
  }
})
