import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { LongListProps } from './long-list.tsx'

// Rows beyond the screen's edges: as many as a finger uncovers until the next frame.
const overscan = 4

/** How far below the top of the page an element begins, kept current: what stands above it can come later, and grow. */
function useTopOf(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const measure = (): void => {
      if (element.current) setTop(Math.round(element.current.getBoundingClientRect().top + window.scrollY))
    }
    measure()
    // Whatever grows or goes above a list makes the whole page longer or shorter.
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [element])
  return top
}

interface VirtualListProps<T> extends LongListProps<T> {
  /** Told which rows are in the document, as places in the list. Always the same function for the same items. */
  readonly onRange?: (from: number, to: number) => void
}

/** The rows of a long list that are near the screen, each at its place. */
export default function VirtualList<T>({ items, keyOf, children, estimate, label, onRange }: VirtualListProps<T>) {
  const list = useRef<HTMLUListElement>(null)
  const top = useTopOf(list)
  // Heights belong to rows, whatever place a row gets in the next list.
  const getItemKey = useCallback(
    (index: number) => {
      const item = items[index]
      return item === undefined ? index : keyOf(item)
    },
    [items, keyOf],
  )
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({ count: items.length, estimateSize: () => estimate, getItemKey, overscan, scrollMargin: top })
  const shown = virtualizer.getVirtualItems()
  const from = shown[0]?.index ?? 0
  const to = shown.at(-1)?.index ?? 0
  useEffect(() => onRange?.(from, to), [onRange, from, to])
  return (
    <ul ref={list} className="list list-virtual" aria-label={label} style={{ blockSize: virtualizer.getTotalSize() }}>
      {shown.map(({ index, key, start }) => {
        const item = items[index]
        return item === undefined ? null : (
          <li key={key} ref={virtualizer.measureElement} data-index={index} aria-setsize={items.length} aria-posinset={index + 1} style={{ transform: `translateY(${start - top}px)` }}>
            {children(item)}
          </li>
        )
      })}
    </ul>
  )
}
