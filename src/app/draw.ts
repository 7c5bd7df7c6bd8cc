import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'

let root: Root | undefined

/** Shows a screen in place of everything: what was shown before ends, and with it all that it watched. */
export function draw(screen: ReactNode): void {
  const element = document.getElementById('root')
  if (!element) throw new Error('the document has no root element')
  root ??= createRoot(element)
  root.render(screen)
}
