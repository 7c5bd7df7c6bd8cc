import { distinctStars, type SavedEntry, type Star, type Tick, type Visit } from '../domain/bookmark.ts'
import type { ContactId, EntryId } from '../domain/ids.ts'
import type { Observed } from './observed.ts'
import { byPosition, nextPosition } from './positions.ts'
import { withDatabase } from './resilience.ts'
import { createUserAccess, type UserAccess } from './user-access.ts'
import { createUserContactsStore, type UserContactsStore } from './user-contacts-store.ts'
import type { UserDatabase } from './user-database.ts'
import { addStar, refreshStars, removeStar, type StarredNow } from './user-stars.ts'

type New<T> = Omit<T, 'position' | 'at'>

/** What the person made. Every promise settles only when the write is on the disk: only then may a screen say "saved". */
export interface UserStore extends UserContactsStore, Omit<UserAccess, 'read' | 'write'> {
  /** In the person's order. Stars whose contacts were merged into one are one. */
  observeStars(): Observed<Star[]>
  /** Does nothing where the contact has a star, under whichever of its ids. */
  addStar(star: New<Star>, now: number): Promise<void>
  /**
   * Takes the contact out of its groups as well.
   * @param ids all ids of the contact
   */
  removeStar(ids: readonly ContactId[]): Promise<void>
  orderStars(contacts: readonly ContactId[]): Promise<void>
  /**
   * Takes over what starred contacts are called and how they are reached now.
   * @param current by the starred id; undefined for those that are gone: they keep what they had, marked
   */
  refreshStars(seenIn: string, current: ReadonlyMap<ContactId, StarredNow | undefined>): Promise<void>
  observeSaved(): Observed<SavedEntry[]>
  addSaved(entry: New<SavedEntry>, now: number): Promise<void>
  removeSaved(entry: EntryId): Promise<void>
  orderSaved(entries: readonly EntryId[]): Promise<void>
  /** Newest first. */
  observeVisits(limit: number): Observed<Visit[]>
  addVisit(visit: Visit): Promise<void>
  observeTicks(entry: EntryId): Observed<ReadonlySet<string>>
  /** Every tick there is, to show which checklists are in progress. */
  observeAllTicks(): Observed<Tick[]>
  setTick(entry: EntryId, task: string, done: boolean, now: number): Promise<void>
  /** Takes back these ticks, all or none. */
  clearTicks(entry: EntryId, tasks: readonly string[]): Promise<void>
}

// Enough for "read lately" and for search; older ones are dropped.
const visitsKept = 200

export function createUserStore(database: UserDatabase): UserStore {
  const access = createUserAccess(database)
  const { read, write, ...health } = access
  return {
    ...health,
    ...createUserContactsStore(database, access),
    observeStars: () => read(async ({ stars }) => distinctStars(byPosition(await stars.toArray())), []),
    addStar: (star, now) => write((db) => addStar(db, star, now)),
    removeStar: (ids) => write((db) => removeStar(db, ids)),
    orderStars: (contacts) =>
      write((db) =>
        db.transaction('rw', db.stars, async () => {
          await Promise.all(contacts.map((contact, position) => db.stars.update(contact, { position })))
        }),
      ),
    // Neither of these is a change of the person's: where it cannot be kept, nothing is said.
    refreshStars: (seenIn, current) => withDatabase(database, (db) => refreshStars(db, seenIn, current)),
    observeSaved: () => read(async ({ saved }) => byPosition(await saved.toArray()), []),
    addSaved: (entry, now) =>
      write((db) =>
        db.transaction('rw', db.saved, async () => {
          if (await db.saved.get(entry.entry)) return
          await db.saved.add({ ...entry, position: nextPosition(await db.saved.toArray()), at: now })
        }),
      ),
    removeSaved: (entry) => write((db) => db.saved.delete(entry)),
    orderSaved: (entries) =>
      write((db) =>
        db.transaction('rw', db.saved, async () => {
          await Promise.all(entries.map((entry, position) => db.saved.update(entry, { position })))
        }),
      ),
    observeVisits: (limit) => read(({ visits }) => visits.orderBy('at').reverse().limit(limit).toArray(), []),
    addVisit: (visit) =>
      withDatabase(database, (db) =>
        db.transaction('rw', db.visits, async () => {
          await db.visits.put(visit)
          const old = await db.visits.orderBy('at').reverse().offset(visitsKept).primaryKeys()
          await db.visits.bulkDelete(old)
        }),
      ),
    observeTicks: (entry) => read(async ({ ticks }) => new Set((await ticks.where('entry').equals(entry).toArray()).map((tick) => tick.task)), new Set()),
    observeAllTicks: () => read(({ ticks }) => ticks.toArray(), []),
    setTick: (entry, task, done, now) =>
      write(async (db) => {
        if (done) await db.ticks.put({ entry, task, at: now })
        else await db.ticks.delete([entry, task])
      }),
    clearTicks: (entry, tasks) => write((db) => db.ticks.bulkDelete(tasks.map((task) => [entry, task]))),
  }
}
