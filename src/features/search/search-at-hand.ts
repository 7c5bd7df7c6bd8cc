import { useEffect } from 'react'
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

// Where the browser does not tell that it has nothing to do: after the first screen.
const idleAfter = 2_000

function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, idleAfter)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(work)
  return () => cancelIdleCallback(idle)
}

/**
 * Keeps search near on every screen: by its key, and by an index of the manual that is there. The app may have been closed
 * between an update and its index: then the words of what was withdrawn are still stored, until it is made.
 */
export function SearchAtHand() {
  const { reader, search } = useServices()
  const version = useManualState()?.sha256
  useSearchKey()
  useEffect(() => {
    if (version === undefined) return undefined
    return whenIdle(() => void reader.indexedVersion().then((indexed) => indexed !== version && search.prepare(), () => undefined))
  }, [reader, search, version])
  return null
}
