import type { ReactNode } from 'react'

/** What a screen shows in place of content that is not there: what is missing, and what to do. */
export function Empty({ icon, children }: { readonly icon?: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="empty">
      {icon}
      {children}
    </div>
  )
}
