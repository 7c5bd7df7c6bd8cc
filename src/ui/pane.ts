import type { VirtualItem } from '@tanstack/react-virtual'
import { useEffectEvent, useLayoutEffect } from 'react'

/** What the next list in a pane needs to stand as the last one stood. */
export interface PaneMemory {
  /** How far it was scrolled; undefined before it was seen. */
  top?: number
  /** The rows of a long list with the heights that were measured. */
  rows?: VirtualItem[]
}

/** A part of the screen that scrolls by itself, for a list in it. */
export interface Pane {
  readonly element: HTMLElement
  readonly memory: PaneMemory
  /** The key of the row that has to be in sight. */
  readonly shown: string
}

/** Does something once, when a list has come into its pane: after that it is the person who scrolls. */
export function useStartInPane(pane: Pane | undefined, start: (pane: Pane) => void): void {
  const begin = useEffectEvent(() => pane && start(pane))
  useLayoutEffect(() => {
    begin()
  }, [pane?.element])
}

/** Scrolls a pane to where it was left, and on to the row that is open where that is out of sight. */
export function toPlaceInPane({ element, memory }: Pane): void {
  element.scrollTop = memory.top ?? 0
  const row = element.querySelector('[aria-current="page"]')?.getBoundingClientRect()
  const { top, height } = element.getBoundingClientRect()
  if (row && (row.top < top || row.bottom > top + height)) element.scrollTop += row.top - top - height / 2
}
