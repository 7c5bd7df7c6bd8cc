import { useEffect, useEffectEvent, useState } from 'react'

export type Read<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown }

const loading = { status: 'loading' } as const

/**
 * The result of an asynchronous read.
 * @param key names what is read; with another key the read starts again, and an older one's result is dropped.
 *   Undefined: nothing to read yet.
 */
export function useRead<T>(key: string | undefined, read: () => Promise<T>): Read<T> {
  const [seen, setSeen] = useState<{ key: string; result: Read<T> }>()
  // `read` is a new function at every render; `key` says when it means something else.
  const begin = useEffectEvent(read)
  useEffect(() => {
    if (key === undefined) return undefined
    let current = true
    begin().then(
      (value) => current && setSeen({ key, result: { status: 'ready', value } }),
      (error: unknown) => current && setSeen({ key, result: { status: 'failed', error } }),
    )
    return () => {
      current = false
    }
  }, [key])
  return seen && seen.key === key ? seen.result : loading
}
