import { useEffect, useEffectEvent, type RefObject } from 'react'

const hitsIn = (screen: HTMLElement): HTMLElement[] => [...screen.querySelectorAll<HTMLElement>('[data-query] [data-found]')]

/** Arrows go from the field through the hits and back, Enter in the field opens the first hit, Escape clears. */
export function useFoundKeys(screen: RefObject<HTMLElement | null>, field: RefObject<HTMLElement | null>, onClear: () => void): void {
  const follow = useEffectEvent((event: KeyboardEvent): void => {
    // A letter: looking for the hits would hold up its answer.
    if (event.key.length === 1) return
    const hits = screen.current ? hitsIn(screen.current) : []
    const at = hits.findIndex((hit) => hit === event.target)
    const inField = event.target === field.current
    // While a letter is being put together, as in Arabic or Chinese input, its keys mean something else.
    if ((!inField && at < 0) || event.isComposing) return
    if (event.key === 'Escape') {
      onClear()
      field.current?.focus()
    } else if (event.key === 'ArrowDown') (hits[at + 1] ?? hits[at])?.focus()
    else if (event.key === 'ArrowUp') (at > 0 ? hits[at - 1] : field.current)?.focus()
    else if (event.key === 'Enter' && inField) hits[0]?.click()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const element = screen.current
    const listen = (event: KeyboardEvent): void => follow(event)
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [screen])
}
