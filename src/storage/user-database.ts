import Dexie, { type EntityTable } from 'dexie'
import type { SavedEntry, Star, Tick, Visit } from '../domain/bookmark.ts'
import type { OwnContact } from '../domain/own-contact.ts'
import type { ContactGroup, ContactUse, DirectoryChoices, PersonalNote } from '../domain/personal.ts'
import { applyMigrations } from './user-migrations.ts'
import { userDatabaseName } from './names.ts'

/** One choice; another table than the settings', since it belongs to what is kept with the contacts. */
type ChoiceRow =
  | { [Name in keyof DirectoryChoices]-?: { readonly key: Name; readonly value: Required<DirectoryChoices>[Name] } }[keyof DirectoryChoices]
  /** When the last copy was handed on: one row is not worth a table of its own. */
  | { readonly key: 'copiedAt'; readonly value: number }

/** The precious database: what the person made. Nothing here is ever replaced by content. */
export class UserDatabase extends Dexie {
  readonly stars!: EntityTable<Star, 'contact'>
  readonly saved!: EntityTable<SavedEntry, 'entry'>
  readonly visits!: EntityTable<Visit, 'entry'>
  /** Key: entry and task together. */
  readonly ticks!: Dexie.Table<Tick, [string, string]>
  readonly notes!: EntityTable<PersonalNote, 'contact'>
  readonly groups!: EntityTable<ContactGroup, 'id'>
  /** The key counts up. */
  readonly uses!: Dexie.Table<ContactUse, number>
  readonly own!: EntityTable<OwnContact, 'id'>
  readonly choices!: Dexie.Table<ChoiceRow, ChoiceRow['key']>

  constructor(name = userDatabaseName) {
    // strict: since Chrome 121 a write counts as done before it is on the disk, and a dying battery loses it.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
    applyMigrations(this)
  }
}
