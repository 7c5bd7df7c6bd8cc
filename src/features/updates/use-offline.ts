import { useSyncExternalStore } from 'react'
import type { UpdateState } from '../../domain/update.ts'
import { firstShown } from '../../services/first-shown.ts'
import { useManualState } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import { useRead } from '../../services/use-read.ts'
import { appShell } from './app-shell.ts'
import type { AppShellState } from './shell-keeper.ts'

export const useAppShell = (): AppShellState => useSyncExternalStore(appShell.subscribe, appShell.state)

export function useUpdateState(): UpdateState {
  const { content } = useServices()
  return useSyncExternalStore(content.subscribe, content.state)
}

/**
 * Whether every record of the manual is stored; undefined while they are being counted. Counted at each start, since the
 * browser or a cleaning program may have taken some, and again after each update and repair.
 */
export function useManualWhole(): boolean | undefined {
  const manual = useManualState()
  const { reader } = useServices()
  const whole = useRead(manual ? 'whole' : undefined, async () => {
    await firstShown
    return manual && reader.isComplete(manual.manifest)
  }, manual?.revision)
  return whole.status === 'ready' ? (whole.value ?? undefined) : whole.status === 'failed' ? false : undefined
}
