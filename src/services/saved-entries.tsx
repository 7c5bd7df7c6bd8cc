import { createContext, useContext, type ReactNode } from 'react'
import type { SavedEntry } from '../domain/bookmark.ts'
import type { EntryId } from '../domain/ids.ts'
import { attempt } from './attempt.ts'
import { useServices } from './services.ts'
import { useObserved } from './use-observed.ts'

const none: ReadonlySet<EntryId> = new Set()
const SavedContext = createContext(none)

/** Knows for everything in it which entries are saved: rows that each watched the database would make a long list stumble. */
export function SavedEntries({ children }: { readonly children: ReactNode }) {
  const { user } = useServices()
  const saved = useObserved(() => user.observeSaved())
  return <SavedContext value={saved ? new Set(saved.map(({ entry }) => entry)) : none}>{children}</SavedContext>
}

/** Whether an entry is saved, below `SavedEntries`, and what changes that. It shows only once it is on the disk. */
export function useSaved(entry: Pick<SavedEntry, 'entry' | 'topic' | 'title'>): { readonly saved: boolean; readonly toggle: () => void } {
  const { user } = useServices()
  const saved = useContext(SavedContext).has(entry.entry)
  return { saved, toggle: () => attempt(saved ? user.removeSaved(entry.entry) : user.addSaved(entry, Date.now())) }
}
