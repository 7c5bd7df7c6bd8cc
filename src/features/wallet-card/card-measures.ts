import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Measures } from './card-line.ts'

const sizeOf = (text: string): number => Number.parseFloat(text) || 0

/** The height that an element takes, with its distance to the next one. */
const heightOf = (element: Element): number => element.getBoundingClientRect().height + sizeOf(getComputedStyle(element).marginBlockEnd)

function measure(panel: HTMLElement): Measures {
  const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(panel)
  const heading = panel.querySelector('.panel-heading')
  const lines = panel.querySelectorAll<HTMLElement>('[data-line]')
  return {
    room: panel.clientHeight - sizeOf(paddingBlockStart) - sizeOf(paddingBlockEnd),
    heading: heading ? heightOf(heading) : 0,
    lines: new Map(Array.from(lines, (line) => [line.dataset['line'] ?? '', heightOf(line)])),
  }
}

/**
 * How high lines are on paper: taken from a hidden panel of that size, since names wrap, letters of some scripts stand
 * higher, and fonts differ from device to device. Undefined until it was measured, which is before the screen is painted.
 * @param content changes with what is in the panel
 */
export function useMeasures(panel: RefObject<HTMLElement | null>, content: string): Measures | undefined {
  const [measures, setMeasures] = useState<Measures>()
  useLayoutEffect(() => {
    // While it is being printed the hidden panel is not there.
    if (panel.current && panel.current.clientHeight > 0) setMeasures(measure(panel.current))
  }, [panel, content])
  return measures
}
