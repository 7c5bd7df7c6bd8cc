import { useEffect, useEffectEvent, useState } from 'react'
import type { OwnCopies, OwnState } from '../../storage/own-copies.ts'

/** What the person made, kept current; undefined until it is read. It is never shown as empty where it cannot be read. */
export function useOwnState(copies: OwnCopies): OwnState | 'failed' | undefined {
  const [state, setState] = useState<OwnState | 'failed'>()
  const observe = useEffectEvent(() => copies.observe())
  useEffect(() => {
    const subscription = observe().subscribe(setState, () => setState('failed'))
    return () => subscription.unsubscribe()
  }, [])
  return state
}
