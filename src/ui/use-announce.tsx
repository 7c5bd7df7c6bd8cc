import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'

const AnnounceContext = createContext<(text: string) => void>(() => undefined)

/** Says a short text: shown for a moment at the edge of the screen, and spoken by screen readers. */
export const useAnnounce = (): ((text: string) => void) => useContext(AnnounceContext)

// Long enough to read two lines; the text stays for screen readers.
const shownFor = 5_000

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', shown: false })
  const announce = useCallback((text: string) => {
    setSaid({ text, shown: true })
    setTimeout(() => setSaid((now) => (now.text === text ? { ...now, shown: false } : now)), shownFor)
  }, [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className={said.shown ? 'toast' : 'visually-hidden'} role="status">
        {said.text}
      </div>
    </AnnounceContext>
  )
}
