import { idsOfStar, type Star } from '../domain/bookmark.ts'
import type { ContactId } from '../domain/ids.ts'
import type { OwnContact } from '../domain/own-contact.ts'
import { nextPosition } from './positions.ts'
import type { UserDatabase } from './user-database.ts'

/** What a star takes over from its contact. */
export type StarredNow = Pick<Star, 'name' | 'channels' | 'ids'>

/** Stars a contact, unless it has a star under one of its ids. */
export const addStar = (database: UserDatabase, star: Omit<Star, 'position' | 'at'>, at: number): Promise<void> =>
  database.transaction('rw', database.stars, database.own, async () => {
    if (await database.stars.where('contact').anyOf(idsOfStar(star)).count()) return
    // A list may know one channel of an own contact; the star holds all of them.
    const own = await database.own.get(star.contact)
    await database.stars.add({ ...star, ...(own && { name: own.name, channels: own.channels }), position: nextPosition(await database.stars.toArray()), at })
  })

async function unstar(database: UserDatabase, ids: readonly ContactId[]): Promise<void> {
  await database.stars.bulkDelete([...ids])
  await database.groups.toCollection().modify((group, row) => {
    row.value = { ...group, members: group.members.filter((member) => !ids.includes(member)) }
  })
}

/** Takes the star away, and with it the place in groups: a group is made of stars. */
export const removeStar = (database: UserDatabase, ids: readonly ContactId[]): Promise<void> =>
  database.transaction('rw', database.stars, database.groups, () => unstar(database, ids))

/** Keeps an own contact, and with it what its star says: the first screen calls from the star alone. */
export const putOwn = (database: UserDatabase, own: OwnContact): Promise<void> =>
  database.transaction('rw', database.own, database.stars, async () => {
    await database.own.put(own)
    await database.stars.update(own.id, { name: own.name, channels: own.channels })
  })

/** Forgets an own contact everywhere: there is no page that could still show it. */
export const removeOwn = (database: UserDatabase, id: ContactId): Promise<void> =>
  database.transaction('rw', database.own, database.stars, database.groups, database.uses, async () => {
    await database.own.delete(id)
    await database.uses.filter((use) => use.contact === id).delete()
    await unstar(database, [id])
  })

/** Lets stars take over what their contacts are now; those that are gone are marked, and keep what they had. */
export const refreshStars = (database: UserDatabase, seenIn: string, current: ReadonlyMap<ContactId, StarredNow | undefined>): Promise<void> =>
  database.transaction('rw', database.stars, async () => {
    await database.stars.toCollection().modify((star, row) => {
      const now = current.get(star.contact)
      if (current.has(star.contact)) row.value = { ...star, ...now, gone: now === undefined, seenIn }
    })
  })
