import { startTransition, useEffect, useState } from 'react'
import { useStartsAtTop } from '../../ui/use-place.ts'

// What fills a tall screen under the head of an entry, for any entry seen so far.
const sectionsAtOnce = 2

/**
 * How many of an entry's sections to draw. Who comes to the top of an entry sees its first sections a tenth of a second
 * earlier on a slow phone when the others are drawn after them; who comes to a place further down gets all at once.
 */
export function useFirstPart(sections: number): number {
  const atTop = useStartsAtTop()
  const [whole, setWhole] = useState(!atTop)
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setWhole(true)))
    return () => cancelAnimationFrame(frame)
  }, [])
  return whole ? sections : Math.min(sections, sectionsAtOnce)
}
