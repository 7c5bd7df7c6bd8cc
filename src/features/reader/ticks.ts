import { createContext, useContext } from 'react'
import type { ListItem } from '../../domain/blocks.ts'
import type { EntryId } from '../../domain/ids.ts'
import { attempt } from '../../services/attempt.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useServices } from '../../services/services.ts'

/** The entry whose checklists are shown, and the key of each of their items. */
export const ChecklistsContext = createContext<{ readonly entry: EntryId; readonly keys: ReadonlyMap<ListItem, string> } | undefined>(undefined)

interface Ticks {
  /** Undefined for an item without a box. */
  readonly keyOf: (item: ListItem) => string | undefined
  readonly ticked: ReadonlySet<string>
  toggle(task: string, done: boolean): Promise<void>
  clear(tasks: readonly string[]): void
}

const none: ReadonlySet<string> = new Set()

export function useTicks(): Ticks {
  const { user } = useServices()
  const checklists = useContext(ChecklistsContext)
  if (!checklists) throw new Error('a checklist outside an entry')
  const { entry, keys } = checklists
  const ticked = useObserved(() => user.observeTicks(entry), entry) ?? none
  return {
    keyOf: (item) => keys.get(item),
    ticked,
    toggle: (task, done) => user.setTick(entry, task, done, Date.now()),
    clear: (tasks) => attempt(user.clearTicks(entry, tasks)),
  }
}
