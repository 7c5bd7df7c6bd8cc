import type { Services } from '../services/services.ts'
import { chosenLocale } from './appearance.ts'

// A visible app looks for a newer manual at most this often; without any manual it tries much sooner.
const betweenChecks = 15 * 60_000
const betweenFirstTries = 30_000

/** Looks for a newer manual now. */
export const syncNow = ({ content, settings }: Services): void => content.sync([chosenLocale(settings.get()), ...navigator.languages])

/**
 * Looks for a newer manual when the app starts, comes back to the screen or gets a network. None of these events is
 * trusted to mean that there is one: a look that fails costs nothing and changes nothing.
 */
export function scheduleSync(services: Services): void {
  let last = 0
  const look = (): void => {
    last = Date.now()
    syncNow(services)
  }
  const lookAgain = (): void => {
    if (document.visibilityState === 'visible' && Date.now() - last > betweenChecks) look()
  }
  look()
  document.addEventListener('visibilitychange', lookAgain)
  window.addEventListener('pageshow', lookAgain)
  window.addEventListener('online', look)
  setInterval(() => {
    void services.reader
      .active()
      .catch(() => undefined)
      .then((active) => !active && services.content.state().phase === 'failed' && look())
  }, betweenFirstTries)
}
