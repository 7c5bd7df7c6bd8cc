import { useEffect, useEffectEvent, useState } from 'react'
import type { Observed } from '../storage/observed.ts'

/**
 * The current value of something observed; undefined until it is first known.
 * @param key names what is observed: another key starts anew
 * @throws during rendering, for the error boundary, when the read fails
 */
export function useObserved<T>(start: () => Observed<T>, key = ''): T | undefined {
  const [seen, setSeen] = useState<{ key: string; value?: T; error?: unknown }>({ key })
  // `start` is a new function at every render; `key` says when it means something else.
  const begin = useEffectEvent(start)
  useEffect(() => {
    const subscription = begin().subscribe(
      (value) => setSeen({ key, value }),
      (error) => setSeen({ key, error }),
    )
    return () => subscription.unsubscribe()
  }, [key])
  if (seen.error !== undefined && seen.key === key) throw seen.error
  return seen.key === key ? seen.value : undefined
}
