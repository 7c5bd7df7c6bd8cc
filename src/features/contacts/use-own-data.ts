import { useMemo } from 'react'
import { starredIds } from '../../domain/bookmark.ts'
import type { ContactId } from '../../domain/ids.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'
import type { Mine } from '../../storage/user-contacts-store.ts'

/** What the person has added to the directory. */
export interface OwnData extends Mine {
  /** All ids of starred contacts. */
  readonly starred: ReadonlySet<ContactId>
}

/** Undefined until all of it is read, so that a screen is drawn once. */
export function useOwnData(): OwnData | undefined {
  const { user } = useServices()
  const mine = useObserved(() => user.observeMine())
  return useMemo(() => mine && { ...mine, starred: starredIds(mine.stars) }, [mine])
}
