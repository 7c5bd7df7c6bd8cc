import { useEffect, useRef, type ReactNode } from 'react'

/** The heading of what has just come in place of something else: it takes the focus, so that it is read out. */
export function StepTitle({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1} className="step-title">
      {children}
    </h2>
  )
}
