import { useEffectEvent, useLayoutEffect } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { hashTarget } from './hash-target.ts'

// Where each step of the history, and each address, was scrolled to last. Lost with the page, as the browser's own is.
const places = new Map<string, number>()

/** Set as navigation state by links that bring a person back to where they were, as the tabs do. */
export const keepPlace = { keepPlace: true } as const

const wantsPlace = (state: unknown): boolean => typeof state === 'object' && state !== null && 'keepPlace' in state

/** True when this screen will be shown from its top: nobody comes back to a place in it, and its address names none. */
export function useStartsAtTop(): boolean {
  const { pathname, hash, state, key } = useLocation()
  const type = useNavigationType()
  return hash === '' && placeOf(type, key, pathname, state) === undefined
}

const placeOf = (type: NavigationType, key: string, pathname: string, state: unknown): number | undefined =>
  type === NavigationType.Pop ? places.get(key) : wantsPlace(state) ? places.get(pathname) : undefined

/**
 * Scrolls a screen to where it was left when the person comes back, to the address's anchor when the screen has it, and to
 * its top otherwise. Used by a screen once its content is there: before, there is nothing to scroll.
 */
export function usePlace(): void {
  const { pathname, hash, state, key } = useLocation()
  const type = useNavigationType()
  const restore = useEffectEvent(() => {
    const place = placeOf(type, key, pathname, state)
    const target = hashTarget(hash)
    if (place !== undefined) window.scrollTo(0, place)
    else if (target) target.scrollIntoView()
    else window.scrollTo(0, 0)
  })
  useLayoutEffect(() => {
    restore()
    const remember = (): void => void places.set(key, window.scrollY).set(pathname, window.scrollY)
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
    // A link to another section of this page changes the hash, and with it the key.
  }, [pathname, hash, key])
}
