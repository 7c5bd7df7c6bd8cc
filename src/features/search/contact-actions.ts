import { createContext, useContext, type ReactNode } from 'react'
import type { Channel } from '../../domain/contact.ts'
import type { ContactIds } from '../../domain/units.ts'

/** What can be done with a contact in the list of results. */
export interface ActionsOn {
  readonly ids: ContactIds
  readonly name: string
  readonly channels: readonly Channel[]
  /** The person's own numbers for it. */
  readonly numbers: readonly Channel[]
}

/** How a contact is starred and called. The roof puts it in: search does not know the directory's room. */
export const ContactActionsContext = createContext<(contact: ActionsOn) => ReactNode>(() => null)

export const useContactActions = (): ((contact: ActionsOn) => ReactNode) => useContext(ContactActionsContext)
