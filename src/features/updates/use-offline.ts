import { useSyncExternalStore } from 'react'
import type { UpdateState } from '../../domain/update.ts'
import { useManualState } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import { appShell, type AppShellState } from './app-shell.ts'

export const useAppShell = (): AppShellState => useSyncExternalStore(appShell.subscribe, appShell.state)

export function useUpdateState(): UpdateState {
  const { content } = useServices()
  return useSyncExternalStore(content.subscribe, content.state)
}

/** True when the app and a complete, verified version of the manual are both on the device: only then is it promised. */
export function useReadyForOffline(): boolean {
  const manual = useManualState()
  return useAppShell().stored === 'active' && manual !== null && manual !== undefined
}
