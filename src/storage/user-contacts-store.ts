import type { Star } from '../domain/bookmark.ts'
import type { ContactId } from '../domain/ids.ts'
import type { OwnContact } from '../domain/own-contact.ts'
import { usesKept, type ContactGroup, type ContactUse, type DirectoryChoices, type PersonalNote } from '../domain/personal.ts'
import type { Observed } from './observed.ts'
import { withDatabase } from './resilience.ts'
import type { UserAccess } from './user-access.ts'
import type { UserDatabase } from './user-database.ts'
import { putOwn, removeOwn } from './user-stars.ts'

/** What the directory's list shows of the person's own. */
export interface Mine {
  readonly stars: readonly Star[]
  readonly own: readonly OwnContact[]
  /** Newest first; nothing while counting is turned off. */
  readonly uses: readonly ContactUse[]
  readonly choices: DirectoryChoices
}

/** What the person adds to the directory. Nothing of it is touched by an update of the content. */
export interface UserContactsStore {
  /** Null where they cannot be read: then no form may replace them. */
  observeNotes(): Observed<PersonalNote[] | null>
  /**
   * A note without text and numbers is removed.
   * @param replaced ids of contacts that were merged into this one: their notes are part of this one now
   */
  putNote(note: PersonalNote, replaced?: readonly ContactId[]): Promise<void>
  /** In the person's order. */
  observeGroups(): Observed<ContactGroup[]>
  putGroup(group: ContactGroup): Promise<void>
  removeGroup(id: string): Promise<void>
  /** All of it in one read: on a slow phone each takes as long as a contact takes to be drawn. */
  observeMine(): Observed<Mine>
  addUse(use: ContactUse): Promise<void>
  clearUses(): Promise<void>
  /** Null where they cannot be read: then no form may replace them. */
  observeOwn(): Observed<OwnContact[] | null>
  /** Its star takes over the change. */
  putOwn(contact: OwnContact): Promise<void>
  /** Its star, its places in groups and its uses go with it. */
  removeOwn(id: ContactId): Promise<void>
  observeChoices(): Observed<DirectoryChoices>
  choose(choices: Partial<DirectoryChoices>): Promise<void>
}

const unchosen: DirectoryChoices = { countUses: true }

async function choicesIn(database: UserDatabase): Promise<DirectoryChoices> {
  const rows = await database.choices.where('key').notEqual('copiedAt').toArray()
  return { ...unchosen, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) }
}

async function mineIn(database: UserDatabase): Promise<Mine> {
  const choices = await choicesIn(database)
  const [stars, own, uses] = await Promise.all([database.stars.toArray(), database.own.toArray(), choices.countUses ? database.uses.orderBy('at').reverse().toArray() : []])
  return { stars, own, uses, choices }
}

async function putNote({ notes }: UserDatabase, note: PersonalNote, replaced: readonly ContactId[]): Promise<void> {
  await notes.bulkDelete([note.contact, ...replaced])
  if (note.text !== '' || note.numbers.length > 0) await notes.put(note)
}

async function addUse(database: UserDatabase, use: ContactUse): Promise<void> {
  if (!(await choicesIn(database)).countUses) return
  await database.uses.add(use)
  const old = await database.uses.orderBy('at').reverse().offset(usesKept).primaryKeys()
  await database.uses.bulkDelete(old)
}

/** The part of the user store that belongs to the directory. */
export function createUserContactsStore(database: UserDatabase, access: UserAccess): UserContactsStore {
  const { read } = access
  const write = (change: (database: UserDatabase) => Promise<unknown>): Promise<void> => access.write(async (db) => void (await change(db)))
  return {
    observeNotes: () => read<PersonalNote[] | null>(({ notes }) => notes.toArray(), null),
    putNote: (note, replaced = []) => write((db) => db.transaction('rw', db.notes, () => putNote(db, note, replaced))),
    observeGroups: () => read(async ({ groups }) => (await groups.toArray()).sort((a, b) => a.position - b.position), []),
    putGroup: (group) => write(({ groups }) => groups.put(group)),
    removeGroup: (id) => write(({ groups }) => groups.delete(id)),
    observeMine: () => read((db) => db.transaction('r', [db.choices, db.stars, db.own, db.uses], () => mineIn(db)), { stars: [], own: [], uses: [], choices: unchosen }),
    // A convenience, not a change of the person's: where it cannot be kept, nothing is said.
    addUse: (use) => withDatabase(database, (db) => db.transaction('rw', db.uses, db.choices, () => addUse(db, use))),
    clearUses: () => write(({ uses }) => uses.clear()),
    observeOwn: () => read<OwnContact[] | null>(({ own }) => own.toArray(), null),
    putOwn: (contact) => write((db) => putOwn(db, contact)),
    removeOwn: (id) => write((db) => removeOwn(db, id)),
    observeChoices: () => read(choicesIn, unchosen),
    choose: ({ country, countUses }) =>
      write(({ choices }) =>
        choices.bulkPut([
          ...(country === undefined ? [] : [{ key: 'country' as const, value: country }]),
          ...(countUses === undefined ? [] : [{ key: 'countUses' as const, value: countUses }]),
        ]),
      ),
  }
}
