import Dexie from 'dexie'

// On localhost Dexie takes a stack trace with every promise, for its own developers: a sixth of a cold start there.
Dexie.debug = false

// Two manuals published under one origin (`/a/`, `/b/`) must not meet in one database.
const scope = import.meta.env.BASE_URL === '/' ? '' : `:${import.meta.env.BASE_URL}`

export const contentDatabaseName = `manual-content${scope}`
export const userDatabaseName = `manual-user${scope}`
export const settingsKey = `manual-settings${scope}`
export const recentSearchesKey = `manual-searches${scope}`
/** Set and removed at once: other tabs hear of it. */
export const erasedKey = `manual-erased${scope}`
