import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { focusTarget, hashTarget } from './hash-target.ts'
import { usePlace } from './use-place.ts'

interface PageProps {
  /** The page's heading, also the document's title. */
  readonly title: string
  /** Attributes of the heading where it is in another language than the app. */
  readonly lang?: string | undefined
  readonly dir?: string | undefined
  /** Shown above the heading. */
  readonly before?: ReactNode
  /** False hides the heading from sight, not from screen readers. */
  readonly showTitle?: boolean
  readonly children: ReactNode
}

/** A screen: sets the document's title, moves the focus to its heading when the person came here (or to where the link led), and keeps its scroll place. */
export function Page({ title, lang, dir, before, showTitle = true, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { key, hash } = useLocation()
  usePlace()
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    const target = hashTarget(hash)
    if (target) focusTarget(target)
    // `default` is the first screen of a visit: there the browser's own start is the right one.
    else if (key !== 'default') heading.current?.focus({ preventScroll: true })
  }, [key, hash])
  return (
    <div className="page">
      {before}
      <h1 ref={heading} tabIndex={-1} lang={lang} dir={dir} className={showTitle ? 'page-title' : 'visually-hidden'}>
        {title}
      </h1>
      {children}
    </div>
  )
}
