import { watchInstallPrompt } from '../features/install/install-prompt.ts'
import { startAppShell } from '../features/updates/app-shell.ts'
import { nameOfCountry } from '../i18n/format.ts'
import { translatorFor } from '../i18n/i18n.ts'
import { App } from './app.tsx'
import { applyLanguage, chosenLocale, followAppearance } from './appearance.ts'
import { draw } from './draw.ts'
import { pages } from './routes.tsx'
import { services } from './services.ts'
import { scheduleSync } from './sync-schedule.ts'
import { trustedScript } from './trusted-scripts.ts'
import { firstShown, watchFirstScreen } from '../services/first-shown.ts'
import { erasedKey } from '../storage/names.ts'
import './styles.ts'

const base = import.meta.env.BASE_URL
// Milliseconds in which a person who came for one number has found it.
const afterStart = 700
// A database that another tab holds up answers nothing: the app then starts without it, and takes it up when it comes.
const databasePatience = 3_000

async function start(): Promise<void> {
  watchInstallPrompt()
  followAppearance(services.settings.get, services.settings.subscribe)
  // A database that cannot be opened is no reason for an empty screen: the app then says what is wrong.
  const active = Promise.race([
    services.reader.active().catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, databasePatience)),
  ])
  const translator = await translatorFor(chosenLocale(services.settings.get()))
  applyLanguage(translator.locale)
  watchFirstScreen(document.body)
  draw(<App services={services} translator={translator} manual={(await active) ?? null} />)
  // What follows may use the network, and must not hold up what is already here.
  await firstShown
  afterFirstScreen()
}

function afterFirstScreen(): void {
  scheduleSync(services)
  // A connection that died while the app was in the background is made anew.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && services.user.readAgain())
  endWhenErased()
  // The other screens are on the device already: read now, they open at the first tap. A first visit needs its line for the manual.
  if (navigator.serviceWorker?.controller) setTimeout(() => void pages().then(readNamesAhead, () => undefined), afterStart)
  if (import.meta.env.PROD) startAppShell(trustedScript(`${base}sw.js`), base)
  else import.meta.hot?.on('manual:changed', () => services.content.sync(navigator.languages))
}

/** The names of countries, which every contact shows, take a moment to be read from the system. */
const readNamesAhead = (): void => void nameOfCountry('CH', chosenLocale(services.settings.get()))

/** Another tab erases everything: this one must neither keep anything nor bring it back. */
function endWhenErased(): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== erasedKey || newValue === null) return
    void pages().then(({ eraseHere }) => eraseHere(), () => location.reload())
  })
}

void start()
