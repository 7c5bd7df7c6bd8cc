import type { MouseEvent } from 'react'
import { useNavigate } from 'react-router'

/**
 * Follows plain links to a place on this page (`#source-3`) through the router. One listener for the whole text: a text
 * has a hundred such marks, and a router link for each takes longer to draw than the text itself.
 */
export function useLinksWithin(): (event: MouseEvent) => void {
  const navigate = useNavigate()
  return (event) => {
    const hash = (event.target as Element).closest('a')?.getAttribute('href')
    if (!hash?.startsWith('#')) return
    event.preventDefault()
    void navigate({ hash })
  }
}
