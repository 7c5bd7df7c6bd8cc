import { createContext, useContext, type ReactNode } from 'react'
import type { ContactId } from '../../domain/ids.ts'

/** How a contact is drawn within an entry. The roof puts it in: the reader does not know the directory's room. */
export const ContactCardContext = createContext<(id: ContactId) => ReactNode>(() => null)

export const useContactCard = (): ((id: ContactId) => ReactNode) => useContext(ContactCardContext)
