import { createContext, useContext } from 'react'
import type { EntryCard } from '../../domain/entry.ts'
import type { EntryId } from '../../domain/ids.ts'
import { entryPath } from '../../services/paths.ts'

/** The catalogue cards of the entries that the shown entry links to. */
export const LinkedCardsContext = createContext<ReadonlyMap<EntryId, EntryCard>>(new Map())

/** The address of a linked entry, or undefined where this version has none of that id. */
export function useEntryAddress(id: EntryId): string | undefined {
  const card = useContext(LinkedCardsContext).get(id)
  return card && entryPath(card.topic, card.id)
}
