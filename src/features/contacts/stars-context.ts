import { createContext, useContext } from 'react'
import type { ContactId } from '../../domain/ids.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'
import type { Observed } from '../../storage/observed.ts'

/** The ids of starred contacts, for lists: a thousand stars that each watched the database would make them stumble. */
export const StarsContext = createContext<ReadonlySet<ContactId> | undefined>(undefined)

const nothing: Observed<undefined> = { subscribe: () => ({ unsubscribe: () => undefined }) }

/** The ids of starred contacts; undefined until they are read. */
export function useStarredIds(): ReadonlySet<ContactId> | undefined {
  const { user } = useServices()
  const stars = useObserved(() => user.observeStars())
  return stars && new Set(stars.map((star) => star.contact))
}

/** Whether a contact is starred. Asks the list that the contact stands in, where there is one. */
export function useIsStarred(contact: ContactId): boolean {
  const { user } = useServices()
  const list = useContext(StarsContext)
  const stars = useObserved(() => (list ? nothing : user.observeStars()))
  return list?.has(contact) ?? stars?.some((star) => star.contact === contact) ?? false
}
