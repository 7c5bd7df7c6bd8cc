import { useSyncExternalStore } from 'react'
import { useServices } from '../../services/services.ts'
import type { Settings } from '../../storage/settings.ts'

export function useSettings(): Settings {
  const { settings } = useServices()
  return useSyncExternalStore(settings.subscribe, settings.get)
}
