import { lazy, Suspense, type ReactNode } from 'react'

export interface LongListProps<T> {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  readonly children: (item: T) => ReactNode
  /** Height of a row in pixels before it has been measured. */
  readonly estimate: number
  readonly label?: string
}

// Up to here a plain list is quick, and the browser's own "find in page" sees all of it.
const plainUpTo = 150

// Most lists are short: the code for long ones is no part of the first screen.
const VirtualList = lazy(() => import('./virtual-list.tsx')) as <T>(props: LongListProps<T>) => ReactNode

/** A list that puts only the rows near the screen into the document when it is long. */
export function LongList<T>(props: LongListProps<T>) {
  if (props.items.length <= plainUpTo) return <PlainList {...props} />
  return (
    <Suspense fallback={null}>
      <VirtualList {...props} />
    </Suspense>
  )
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
