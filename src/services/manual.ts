import { createContext, useContext } from 'react'
import type { ActiveManual } from '../storage/content-reader.ts'

/** `undefined` while the database is being asked, `null` when it has no manual yet. */
export type ManualState = ActiveManual | null | undefined

export const ManualContext = createContext<ManualState>(undefined)

export const useManualState = (): ManualState => useContext(ManualContext)

/** The active manual, for screens that are shown only when there is one. */
export function useManual(): ActiveManual {
  const manual = useContext(ManualContext)
  if (!manual) throw new Error('no manual above this component')
  return manual
}
