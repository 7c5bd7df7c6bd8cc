import workerUrl from 'virtual:worker-address'
import { createContentClient } from '../content/client.ts'
import { createDirectoryClient } from '../search/directory-client.ts'
import { createSearchClient } from '../search/client.ts'
import type { Services } from '../services/services.ts'
import { ContentDatabase } from '../storage/content-database.ts'
import { createContentReader } from '../storage/content-reader.ts'
import { createRecentSearches } from '../storage/recent-searches.ts'
import { createSettingsStore } from '../storage/settings.ts'
import { UserDatabase } from '../storage/user-database.ts'
import { createUserStore } from '../storage/user-store.ts'
import { trustedScript } from './trusted-scripts.ts'

export const startWorker = (name: 'content' | 'search' | 'directory' | 'copy') => (): Worker => new Worker(trustedScript(workerUrl) as string, { type: 'module', name })

/** Reading the property alone throws where the browser forbids storage. */
function localStorageIfAllowed(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}

// For those screens that take, give back or erase a database as a whole.
export const contentDatabase = new ContentDatabase()
export const userDatabase = new UserDatabase()
export const values = localStorageIfAllowed()

const reader = createContentReader(contentDatabase)

/** The only place where the app's parts are made and put together. */
export const services: Services = {
  reader,
  user: createUserStore(userDatabase),
  settings: createSettingsStore(values),
  content: createContentClient(startWorker('content')),
  search: createSearchClient(startWorker('search')),
  directory: createDirectoryClient(reader, startWorker('directory')),
  recentSearches: createRecentSearches(values),
}
