import { startTransition, useEffect, useState } from 'react'

/** Calls after the next frame has been painted. @returns ends it */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => (timer = setTimeout(work)))
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

/**
 * A value as it was when the screen was last painted: what is made of it does not hold up what is urgent. React's own deferred
 * value may still be worked on before the frame of the urgent one.
 * @param first until something was painted
 */
export function useAfterPaint<T>(value: T, first: T): T {
  const [painted, setPainted] = useState(first)
  useEffect(() => afterPaint(() => startTransition(() => setPainted(value))), [value])
  return painted
}
