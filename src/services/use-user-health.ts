import { useSyncExternalStore } from 'react'
import type { UserHealth } from '../storage/user-access.ts'
import { useServices } from './services.ts'

/** Whether what the person keeps can be read and written. */
export function useUserHealth(): UserHealth {
  const { user } = useServices()
  return useSyncExternalStore(user.subscribeHealth, user.health)
}
