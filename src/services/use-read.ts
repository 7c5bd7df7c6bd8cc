import { useEffect, useEffectEvent, useState } from 'react'

export type Read<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown }

const loading = { status: 'loading' } as const

/**
 * The result of an asynchronous read.
 * [Note: what is open stays open] An update of the manual comes quietly, also under a half-written note or a text that is
 * being read. So the same thing in another version takes the place of the older one only when it is read; were the screen
 * empty in between, what was typed and the place in the text would be gone. Where that read fails, the older one stays.
 * @param key names what is read; with another key an older one's result is dropped. Undefined: nothing to read yet.
 * @param version of what is read; with another one it is read again
 */
export function useRead<T>(key: string | undefined, read: () => Promise<T>, version = ''): Read<T> {
  const [seen, setSeen] = useState<{ key: string; result: Read<T> }>()
  // `read` is a new function at every render; `key` says when it means something else.
  const begin = useEffectEvent(read)
  useEffect(() => {
    if (key === undefined) return undefined
    let current = true
    begin().then(
      (value) => current && setSeen({ key, result: { status: 'ready', value } }),
      (error: unknown) =>
        current && setSeen((before) => (before?.key === key && before.result.status === 'ready' ? before : { key, result: { status: 'failed', error } })),
    )
    return () => {
      current = false
    }
  }, [key, version])
  return seen && seen.key === key ? seen.result : loading
}
