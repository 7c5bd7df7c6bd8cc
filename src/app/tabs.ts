import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

export type Tab = '/' | '/search' | '/contacts' | '/saved' | '/more'

const others: readonly Tab[] = ['/search', '/contacts', '/saved', '/more']

/** The tab that an address belongs to; entries, in whatever language, belong to the manual. */
export const tabOf = (pathname: string): Tab => others.find((tab) => pathname === tab || pathname.startsWith(`${tab}/`)) ?? '/'

interface Place {
  readonly to: string
  readonly state: unknown
}

/** Where each tab was left: what a tap on it leads to. */
export function useTabPlaces(): (tab: Tab, mark: object) => Place {
  const { pathname, state } = useLocation()
  const places = useRef(new Map<Tab, Place>())
  useEffect(() => {
    places.current.set(tabOf(pathname), { to: pathname, state })
  }, [pathname, state])
  return (tab, mark) => {
    const place = places.current.get(tab)
    return { to: place?.to ?? tab, state: { ...(place?.state as object | null), ...mark } }
  }
}
