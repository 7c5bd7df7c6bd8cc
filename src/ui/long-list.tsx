import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'

interface LongListProps<T> {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  readonly children: (item: T) => ReactNode
  /** Height of a row in pixels before it has been measured. */
  readonly estimate: number
  readonly label?: string
}

// Up to here a plain list is quick, and the browser's own "find in page" sees all of it.
const plainUpTo = 150

/** A list that puts only the rows near the screen into the document when it is long. */
export function LongList<T>(props: LongListProps<T>) {
  return props.items.length > plainUpTo ? <VirtualList {...props} /> : <PlainList {...props} />
}

function PlainList<T>({ items, keyOf, children, label }: LongListProps<T>) {
  return (
    <ul className="list" aria-label={label}>
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  )
}

function VirtualList<T>({ items, keyOf, children, estimate, label }: LongListProps<T>) {
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
