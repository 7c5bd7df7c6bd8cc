/** Chromium's offer to install; not in the standard, hence not in the compiler's library. */
interface InstallEvent extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>
}

type InstallState = 'none' | 'offered' | 'installed'

let state: InstallState = 'none'
let offer: InstallEvent | undefined
const listeners = new Set<() => void>()

function become(next: InstallState): void {
  state = next
  listeners.forEach((listener) => listener())
}

/** Catches the browser's offer, which comes once and early, often before any screen could show it. */
export function watchInstallPrompt(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offer = event as InstallEvent
    become('offered')
  })
  window.addEventListener('appinstalled', () => become('installed'))
}

export const installPrompt = {
  state: (): InstallState => state,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Shows the browser's own question. It can be asked once. */
  show: async (): Promise<void> => {
    const answer = await offer?.prompt()
    offer = undefined
    if (answer) become(answer.outcome === 'accepted' ? 'installed' : 'none')
  },
} as const
