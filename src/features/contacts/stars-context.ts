import { createContext, useContext, useMemo } from 'react'
import { starredIds } from '../../domain/bookmark.ts'
import type { ContactId } from '../../domain/ids.ts'
import type { ContactIds } from '../../domain/units.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'
import type { Observed } from '../../storage/observed.ts'

/** All ids of starred contacts, for lists: a thousand stars that each watched the database would make them stumble. */
export const StarsContext = createContext<ReadonlySet<ContactId> | undefined>(undefined)

const nothing: Observed<undefined> = { subscribe: () => ({ unsubscribe: () => undefined }) }

/** All ids of starred contacts; undefined until they are read. */
export function useStarredIds(): ReadonlySet<ContactId> | undefined {
  const { user } = useServices()
  const stars = useObserved(() => user.observeStars())
  return useMemo(() => stars && starredIds(stars), [stars])
}

/** Whether a contact is starred, under any of its ids. Asks the list that the contact stands in, where there is one. */
export function useIsStarred(ids: ContactIds): boolean {
  const { user } = useServices()
  const list = useContext(StarsContext)
  const stars = useObserved(() => (list ? nothing : user.observeStars()))
  const starred = list ?? starredIds(stars ?? [])
  return ids.some((id) => starred.has(id))
}
