let settle: () => void = () => undefined

/**
 * Settles when the first screen of a visit stands on the page. What can wait until then must: on a slow phone it would
 * take the time that the text needs.
 */
export const firstShown = new Promise<void>((resolve) => (settle = resolve))

// A screen that takes longer than this has trouble of its own; nothing waits for it any more.
const longestWait = 2_000
// A page in the background is never painted.
const longestForPaint = 200

/** Watches for the first screen, which every screen's heading is a sign of. @param root the element that the app is drawn into */
export function watchFirstScreen(root: HTMLElement): void {
  const shown = (): void => {
    observer.disconnect()
    clearTimeout(timer)
    requestAnimationFrame(() => setTimeout(settle))
    setTimeout(settle, longestForPaint)
  }
  const observer = new MutationObserver(() => root.querySelector('h1') && shown())
  observer.observe(root, { subtree: true, childList: true })
  const timer = setTimeout(shown, longestWait)
}
