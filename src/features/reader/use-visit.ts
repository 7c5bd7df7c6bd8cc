import { useEffect } from 'react'
import type { EntryBody } from '../../domain/entry.ts'
import { useServices } from '../../services/services.ts'

/** Remembers, on the device only, that an entry was opened. */
export function useVisit({ id, topic, title }: EntryBody): void {
  const { user } = useServices()
  useEffect(() => {
    // What was read lately is a convenience: where it cannot be stored, reading goes on.
    user.addVisit({ entry: id, topic, title, at: Date.now() }).catch(() => undefined)
  }, [user, id, topic, title])
}
