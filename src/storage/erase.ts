import type Dexie from 'dexie'
import { erasedKey, recentSearchesKey, settingsKey } from './names.ts'

const usualPatience = 5_000

/**
 * Waits for something to be deleted, but not for ever: the browser keeps back what is in use (a database that a frozen tab
 * holds, an app that is just being stored) and deletes it when that has ended.
 * @param patience in milliseconds
 * @throws when it is still there
 */
export const deletedInTime = (deleted: Promise<unknown>, patience = usualPatience): Promise<unknown> =>
  Promise.race([deleted, new Promise((_, reject) => setTimeout(() => reject(new Error('it is still in use')), patience))])

/**
 * Deletes a database. It is emptied first: that needs no other tab to let go of it.
 * @param patience milliseconds that other tabs get to let go
 * @throws when it is still there, emptied or not
 */
export async function eraseDatabase(database: Dexie, patience = usualPatience): Promise<void> {
  // One that is damaged cannot be opened and emptied; it can be deleted all the same.
  await database.transaction('rw', database.tables, () => Promise.all(database.tables.map((table) => table.clear()))).catch(() => undefined)
  await deletedInTime(database.delete(), patience)
}

/** Removes the app's own values, and nothing of another manual on this origin. */
export function eraseValues(storage: Pick<Storage, 'removeItem'> | undefined): void {
  for (const key of [settingsKey, recentSearchesKey]) storage?.removeItem(key)
}

/** Tells the other tabs of this app that everything is being erased. */
export function tellErased(storage: Pick<Storage, 'setItem' | 'removeItem'> | undefined): void {
  try {
    storage?.setItem(erasedKey, '1')
    storage?.removeItem(erasedKey)
  } catch {
    // No room even for this: a tab that does not hear of it can at worst bring the public content back.
  }
}
