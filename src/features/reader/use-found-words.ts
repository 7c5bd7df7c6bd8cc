import { useEffect } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { fold, writtenWords } from '../../search/analyze.ts'
import { hashTarget } from '../../ui/hash-target.ts'

const wordsOf = (state: unknown): readonly string[] =>
  typeof state === 'object' && state !== null && 'found' in state && Array.isArray(state.found) ? state.found.filter((word) => typeof word === 'string') : []

// A text with more marks than this shows nothing any more.
const mostMarks = 300

/** Where the words stand in an element, in reading order. */
function rangesOf(element: Element, words: ReadonlySet<string>): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const ranges: Range[] = []
  for (let node = walker.nextNode(); node && ranges.length < mostMarks; node = walker.nextNode()) {
    for (const { written, start } of writtenWords(node.textContent ?? '')) {
      if (!words.has(fold(written))) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + written.length)
      ranges.push(range)
    }
  }
  return ranges
}

/**
 * Marks the words for which search led here, and scrolls to the first of them in its section. The marks are drawn over
 * the text (CSS Custom Highlight API): the text itself stays as React made it. Browsers without it show the section.
 * @param whole false while more of the entry is still to be drawn
 */
export function useFoundWords(whole: boolean): void {
  const { state, hash, key } = useLocation()
  const type = useNavigationType()
  const found = wordsOf(state).join(' ')
  useEffect(() => {
    const article = document.querySelector('article')
    if (found === '' || !article || !('highlights' in CSS)) return undefined
    const words = new Set(found.split(' '))
    const section = hashTarget(hash)?.closest('section')
    const ranges = rangesOf(section ?? article, words)
    CSS.highlights.set('found', new Highlight(...ranges))
    // Who comes back finds the place that was left.
    if (section && type !== NavigationType.Pop) ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    return () => void CSS.highlights.delete('found')
  }, [found, hash, key, type, whole])
}
