import { isNothing, ownCounts, thingsOf, type OwnRows, type OwnThings } from '../domain/own-copy.ts'
import { mergeOwn, type OwnMerge } from '../domain/own-merge.ts'
import { observe, type Observed } from './observed.ts'
import { withDatabase } from './resilience.ts'
import type { UserDatabase } from './user-database.ts'

export interface OwnState {
  readonly things: OwnThings
  /** When the last copy was handed on; milliseconds since 1970. */
  readonly copiedAt: number | undefined
}

/** Everything the person made, as a whole: to take a copy of it, and to take a copy back. */
export interface OwnCopies {
  observe(): Observed<OwnState>
  noteCopied(now: number): Promise<void>
  /** What taking back would do. Nothing is written. */
  plan(things: OwnThings, now: number): Promise<OwnMerge>
  /**
   * Joins what is here and what a copy holds, all or nothing.
   * @param madeAt when the copy was made
   * @returns what was done
   */
  takeBack(things: OwnThings, madeAt: number, now: number): Promise<OwnMerge>
}

async function rowsIn(db: UserDatabase): Promise<OwnRows> {
  const [stars, saved, groups, own, notes, ticks, uses, choices] = await Promise.all([
    db.stars.toArray(),
    db.saved.toArray(),
    db.groups.toArray(),
    db.own.toArray(),
    db.notes.toArray(),
    db.ticks.toArray(),
    db.uses.orderBy('at').toArray(),
    db.choices.toArray(),
  ])
  return {
    stars: stars.sort((a, b) => a.position - b.position),
    saved: saved.sort((a, b) => a.position - b.position),
    groups: groups.sort((a, b) => a.position - b.position),
    own,
    notes,
    ticks,
    uses,
    choices: Object.fromEntries(choices.flatMap(({ key, value }) => (key === 'copiedAt' ? [] : [[key, value]]))),
  }
}

async function copiedAtIn(db: UserDatabase): Promise<number | undefined> {
  const row = await db.choices.get('copiedAt')
  return row?.key === 'copiedAt' ? row.value : undefined
}

async function write(db: UserDatabase, { stars, saved, groups, own, notes, ticks, uses, choices: { country, countUses } }: OwnRows): Promise<void> {
  await Promise.all([
    db.stars.bulkPut(stars),
    db.saved.bulkPut(saved),
    db.groups.bulkPut(groups),
    db.own.bulkPut(own),
    db.notes.bulkPut(notes),
    db.ticks.bulkPut(ticks),
    db.uses.bulkAdd(uses),
    country !== undefined && db.choices.put({ key: 'country', value: country }),
    countUses !== undefined && db.choices.put({ key: 'countUses', value: countUses }),
  ])
  // The first screen calls from the star alone.
  await Promise.all(own.map(({ id, name, channels }) => db.stars.update(id, { name, channels })))
}

export function createOwnCopies(database: UserDatabase): OwnCopies {
  const state = (db: UserDatabase): Promise<OwnState> =>
    db.transaction('r', db.tables, async () => ({ things: thingsOf(await rowsIn(db)), copiedAt: await copiedAtIn(db) }))
  return {
    observe: () => observe(() => withDatabase(database, state)),
    noteCopied: (now) => withDatabase(database, async ({ choices }) => void (await choices.put({ key: 'copiedAt', value: now }))),
    plan: (things, now) => withDatabase(database, (db) => db.transaction('r', db.tables, async () => mergeOwn(await rowsIn(db), things, now))),
    takeBack: (things, madeAt, now) =>
      withDatabase(database, (db) =>
        db.transaction('rw', db.tables, async () => {
          const here = await rowsIn(db)
          const merge = mergeOwn(here, things, now)
          await write(db, merge.rows)
          // On a device that held nothing, the file just read is a copy of all that is there now.
          if (isNothing(ownCounts(here))) await db.choices.put({ key: 'copiedAt', value: Math.min(madeAt, now) })
          return merge
        }),
      ),
  }
}
