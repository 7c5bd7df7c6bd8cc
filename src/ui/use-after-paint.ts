import { startTransition, useEffect, useState } from 'react'

/**
 * A value as it was when the screen was last painted: what is made of it does not hold up what is urgent. React's own deferred
 * value may still be worked on before the frame of the urgent one.
 * @param first until something was painted
 */
export function useAfterPaint<T>(value: T, first: T): T {
  const [painted, setPainted] = useState(first)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => startTransition(() => setPainted(value)))))
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return painted
}
