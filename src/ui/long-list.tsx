import { lazy, Suspense, type ReactNode } from 'react'
import { toPlaceInPane, useStartInPane, type Pane } from './pane.ts'

export interface LongListProps<T> {
  readonly items: readonly T[]
  /** Names a row, in this list and in the next one. Always the same function. */
  readonly keyOf: (item: T) => string | number
  readonly children: (item: T) => ReactNode
  /** Height of a row in pixels before it has been measured. */
  readonly estimate: number
  readonly label?: string
  /** Where the list scrolls, if not with the page. */
  readonly pane?: Pane
}

// Up to here a plain list is quick, and the browser's own "find in page" sees all of it.
const plainUpTo = 150

// Most lists are short: the code for long ones is no part of the first screen.
const VirtualList = lazy(() => import('./virtual-list.tsx')) as <T>(props: LongListProps<T>) => ReactNode
const PaneList = lazy(() => import('./pane-list.tsx')) as <T>(props: LongListProps<T> & { readonly pane: Pane }) => ReactNode

/** A list that puts only the rows near the screen into the document when it is long. */
export function LongList<T>(props: LongListProps<T>) {
  if (props.items.length <= plainUpTo) return <PlainList {...props} />
  return <Suspense fallback={null}>{props.pane ? <PaneList {...props} pane={props.pane} /> : <VirtualList {...props} />}</Suspense>
}

function PlainList<T>({ items, keyOf, children, label, pane }: LongListProps<T>) {
  useStartInPane(pane, toPlaceInPane)
  return (
    <ul className="list" aria-label={label}>
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  )
}
