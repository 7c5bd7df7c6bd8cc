/** The name after the `#` of an address; empty where there is none, or where it was mistyped beyond reading. */
export function hashName(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1)).normalize('NFC')
  } catch {
    return ''
  }
}

/** What the hash of an address names on this screen. */
export const hashTarget = (hash: string): HTMLElement | null => document.getElementById(hashName(hash))

/** Moves the focus to the target of a link, so that keys and screen readers go on from there. The scroll place stays. */
export function focusTarget(target: HTMLElement): void {
  if (target.tabIndex < 0) target.tabIndex = -1
  target.focus({ preventScroll: true })
}
