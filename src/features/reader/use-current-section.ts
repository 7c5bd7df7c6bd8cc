import { useEffect, useState } from 'react'

// The band of the screen in which a heading counts as being read: below the top bar, above the middle.
const readingBand = '-10% 0px -60% 0px'

/**
 * The anchor of the section that is being read, as the page scrolls.
 * @param drawn a number that changes when more of the headings have come onto the page
 */
export function useCurrentSection(anchors: readonly string[], drawn: number): string | undefined {
  const [current, setCurrent] = useState<string>()
  // A text stands for the anchors, which are a new array at every render.
  const key = anchors.join(' ')
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        const entered = entries.find((entry) => entry.isIntersecting)
        if (entered) setCurrent(entered.target.id)
      },
      { rootMargin: readingBand },
    )
    for (const anchor of key.split(' ')) {
      const heading = document.getElementById(anchor)
      if (heading) seen.observe(heading)
    }
    return () => seen.disconnect()
  }, [key, drawn])
  return current
}
