import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import type { LongListProps } from './long-list.tsx'
import { useStartInPane, type Pane } from './pane.ts'

/** The rows of a long list that are near what is seen of its pane, each at its place. */
export default function PaneList<T>({ items, keyOf, children, estimate, label, pane }: LongListProps<T> & { readonly pane: Pane }) {
  const list = useRef<HTMLUListElement>(null)
  const [offset, setOffset] = useState(0)
  const virtualizer = useVirtualizer({
    count: items.length,
    estimateSize: () => estimate,
    overscan: 8,
    scrollMargin: offset,
    getScrollElement: () => pane.element,
    initialOffset: pane.memory.top ?? 0,
    initialMeasurementsCache: pane.memory.rows ?? [],
    onChange: ({ measurementsCache }) => void (pane.memory.rows = measurementsCache),
  })
  useStartInPane(pane, () => {
    setOffset(list.current?.offsetTop ?? 0)
    const shown = items.findIndex((item) => keyOf(item) === pane.shown)
    if (shown >= 0) virtualizer.scrollToIndex(shown, { align: pane.memory.top === undefined ? 'center' : 'auto' })
  })
  return (
    <ul ref={list} className="list list-virtual" aria-label={label} style={{ blockSize: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index]
        return item === undefined ? null : (
          <li key={key} ref={virtualizer.measureElement} data-index={index} aria-setsize={items.length} aria-posinset={index + 1} style={{ transform: `translateY(${start - offset}px)` }}>
            {children(item)}
          </li>
        )
      })}
    </ul>
  )
}
