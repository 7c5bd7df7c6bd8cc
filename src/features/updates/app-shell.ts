import { ShellKeeper } from './shell-keeper.ts'

/**
 * How the app itself is kept on the device. Module-wide, because the browser may report before any screen is drawn.
 * [Note: the app never changes under an open tab] A new version waits until the person taps. Then the tab that was tapped
 * reloads; every other one, in which something may be half written, runs on with the files of its own version, which the
 * service worker keeps for it, and says that a newer one is there.
 */
export const appShell = new ShellKeeper('serviceWorker' in navigator ? navigator.serviceWorker : undefined, () => location.reload())

/**
 * Registers the service worker and follows it.
 * @param script its address, trusted; @param scope the app's base address
 */
export function startAppShell(script: TrustedScriptURL | string, scope: string): void {
  appShell.start(async () => {
    const { Workbox } = await import('workbox-window')
    // The browser takes a trusted address; the library's types know another one of that name.
    const registration = await new Workbox(script as string, { scope, updateViaCache: 'none' }).register({ immediate: true })
    if (!registration) throw new Error('the browser registered no service worker')
    return registration
  })
  // iOS looks for a newer app only when it is asked to, and a page there lives for days; see vite-plugin-pwa#524.
  const look = (): void => void (document.visibilityState === 'visible' && appShell.seen())
  document.addEventListener('visibilitychange', look)
  window.addEventListener('pageshow', look)
  window.addEventListener('online', look)
}
