import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import type { LongListProps } from './long-list.tsx'

/** The rows of a long list that are near the screen, each at its place. */
export default function VirtualList<T>({ items, keyOf, children, estimate, label }: LongListProps<T>) {
  const list = useRef<HTMLUListElement>(null)
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => setOffset(list.current?.offsetTop ?? 0), [])
  const virtualizer = useWindowVirtualizer({ count: items.length, estimateSize: () => estimate, overscan: 8, scrollMargin: offset })
  return (
    <ul ref={list} className="list list-virtual" aria-label={label} style={{ blockSize: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index]
        return item === undefined ? null : (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            data-key={keyOf(item)}
            style={{ transform: `translateY(${start - offset}px)` }}
          >
            {children(item)}
          </li>
        )
      })}
    </ul>
  )
}
