import { createContext, useContext } from 'react'
import type { ContentClient } from '../content/client.ts'
import type { DirectoryClient } from '../search/directory-client.ts'
import type { SearchClient } from '../search/client.ts'
import type { ContentReader } from '../storage/content-reader.ts'
import type { RecentSearches } from '../storage/recent-searches.ts'
import type { SettingsStore } from '../storage/settings.ts'
import type { UserStore } from '../storage/user-store.ts'

/** What the roof constructs once and every room receives. */
export interface Services {
  readonly reader: ContentReader
  readonly user: UserStore
  readonly settings: SettingsStore
  readonly content: ContentClient
  readonly search: SearchClient
  readonly directory: DirectoryClient
  readonly recentSearches: RecentSearches
}

export const ServicesContext = createContext<Services | undefined>(undefined)

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('no services above this component')
  return services
}
