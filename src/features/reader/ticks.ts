import { createContext, useContext } from 'react'
import type { EntryId } from '../../domain/ids.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useServices } from '../../services/services.ts'

/** The entry whose checklists are shown. */
export const EntryContext = createContext<EntryId | undefined>(undefined)

interface Ticks {
  readonly ticked: ReadonlySet<string>
  toggle(task: string, done: boolean): Promise<void>
  clear(tasks: readonly string[]): void
}

const none: ReadonlySet<string> = new Set()

export function useTicks(): Ticks {
  const { user } = useServices()
  const entry = useContext(EntryContext)
  if (entry === undefined) throw new Error('a checklist outside an entry')
  const ticked = useObserved(() => user.observeTicks(entry), entry) ?? none
  return {
    ticked,
    toggle: (task, done) => user.setTick(entry, task, done, Date.now()),
    clear: (tasks) => void user.clearTicks(entry, tasks),
  }
}
