import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useManualState } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Makes `/` lead to the search field from every screen, as long as one does not write. */
function useSearchKey(): void {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  useEffect(() => {
    const follow = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return
      event.preventDefault()
      if (pathname === '/search') document.querySelector<HTMLElement>('input[type="search"]')?.focus()
      else void navigate('/search')
    }
    document.addEventListener('keydown', follow)
    return () => document.removeEventListener('keydown', follow)
  }, [navigate, pathname])
}

/** Keeps search near on every screen: by its key, and by an index that is made as soon as a new manual is there. */
export function SearchAtHand() {
  const { search } = useServices()
  const manual = useManualState()
  const atStart = useRef(manual?.sha256)
  const version = manual?.sha256
  useSearchKey()
  useEffect(() => {
    // The version of the last visit has its index already, and the search screen opens it in time.
    if (version !== undefined && version !== atStart.current) search.prepare()
  }, [search, version])
  return null
}
