import Dexie, { type EntityTable } from 'dexie'
import type { SavedEntry, Star, Tick, Visit } from '../domain/bookmark.ts'
import { applyMigrations } from './user-migrations.ts'
import { userDatabaseName } from './names.ts'

/** The precious database: what the person made. Nothing here is ever replaced by content. */
export class UserDatabase extends Dexie {
  readonly stars!: EntityTable<Star, 'contact'>
  readonly saved!: EntityTable<SavedEntry, 'entry'>
  readonly visits!: EntityTable<Visit, 'entry'>
  /** Key: entry and task together. */
  readonly ticks!: Dexie.Table<Tick, [string, string]>

  constructor(name = userDatabaseName) {
    // strict: since Chrome 121 a write counts as done before it is on the disk, and a dying battery loses it.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
    applyMigrations(this)
  }
}
