import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react'

const AnnounceContext = createContext<(text: string) => void>(() => undefined)

/** Says a short text: shown for a moment at the edge of the screen, and spoken by screen readers. */
export const useAnnounce = (): ((text: string) => void) => useContext(AnnounceContext)

// Long enough to read two lines; the text stays for screen readers.
const shownFor = 5_000

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', shown: false, count: 0 })
  const announced = useRef(0)
  const announce = useCallback((text: string) => {
    const count = ++announced.current
    setSaid({ text, shown: true, count })
    setTimeout(() => setSaid((now) => (now.count === count ? { ...now, shown: false } : now)), shownFor)
  }, [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className={said.shown ? 'toast' : 'visually-hidden'} role="status">
        {/* A new element each time: the same text said again would change nothing, and not be spoken. */}
        <span key={said.count}>{said.text}</span>
      </div>
    </AnnounceContext>
  )
}
