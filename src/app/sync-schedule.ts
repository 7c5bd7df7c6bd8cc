import type { Services } from '../services/services.ts'
import { chosenLocale } from './appearance.ts'

// A visible app looks for a newer manual at most this often; without any manual, or with a damaged one, much sooner.
const betweenChecks = 15 * 60_000
const betweenFirstTries = 30_000
// Damage is met in several records at once.
const betweenRepairs = 5_000

/** Looks for a newer manual now. */
export const syncNow = ({ content, settings }: Services): void => content.sync([chosenLocale(settings.get()), ...navigator.languages])

/**
 * Looks for a newer manual when the app starts, comes back to the screen, gets a network, or meets damage, which a look
 * repairs. None of these events is trusted to mean that there is a network: a look that fails costs nothing and changes
 * nothing.
 */
export function scheduleSync(services: Services): void {
  const { content, reader } = services
  let last = 0
  let damagedAt = 0
  const look = (): void => {
    last = Date.now()
    syncNow(services)
  }
  const lookAgain = (): void => {
    if (document.visibilityState === 'visible' && Date.now() - last > betweenChecks) look()
  }
  look()
  content.subscribe(() => {
    // Damage that was met while a look was under way may have been behind it already.
    if (content.state().phase === 'idle' && damagedAt < last) damagedAt = 0
  })
  reader.onDamage(() => {
    damagedAt = Date.now()
    if (damagedAt - last > betweenRepairs) look()
  })
  document.addEventListener('visibilitychange', lookAgain)
  window.addEventListener('pageshow', lookAgain)
  window.addEventListener('online', look)
  const lookIfLacking = async (): Promise<void> => {
    const { phase } = content.state()
    if (phase !== 'idle' && phase !== 'failed') return
    // Nothing is asked for without need: where everything was erased, a question would make the database anew.
    if (damagedAt === 0 && phase !== 'failed') return
    const active = await reader.active().catch(() => undefined)
    if (damagedAt > 0 || (!active && phase === 'failed')) look()
  }
  setInterval(() => void lookIfLacking(), betweenFirstTries)
}
