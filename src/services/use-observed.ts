import { useEffect, useState } from 'react'
import type { Observed } from '../storage/observed.ts'

/**
 * The current value of something observed; undefined until it is first known.
 * @param key names what is observed: another key starts anew
 * @throws during rendering, for the error boundary, when the read fails
 */
export function useObserved<T>(start: () => Observed<T>, key = ''): T | undefined {
  const [seen, setSeen] = useState<{ key: string; value?: T; error?: unknown }>({ key })
  useEffect(() => {
    const subscription = start().subscribe(
      (value) => setSeen({ key, value }),
      (error) => setSeen({ key, error }),
    )
    return () => subscription.unsubscribe()
    // `start` is a new function at every render; `key` says when it means something else.
  }, [key])
  if (seen.error !== undefined && seen.key === key) throw seen.error
  return seen.key === key ? seen.value : undefined
}
