import { appShell } from '../features/updates/app-shell.ts'
import { deletedInTime, eraseDatabase, eraseValues } from '../storage/erase.ts'
import { contentDatabase, userDatabase, values } from './services.ts'

const base = import.meta.env.BASE_URL

/** The files of the app shell. Their stores are named by the app's address: those of another manual on this origin stay. */
async function eraseStoredFiles(): Promise<void> {
  // Absent outside secure contexts, whatever the types say.
  if (!('caches' in globalThis)) return
  const address = new URL(base, location.href).href
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.endsWith(address)).map((name) => caches.delete(name)))
}

/**
 * Erases everything that the app keeps on this device. Needs no network. What is the person's own goes first, and what
 * fails does not keep the rest from going.
 *
 * Left over is the browser's own cache of public files, which no page can clear.
 * @returns false when something is still there
 */
export async function eraseEverything(): Promise<boolean> {
  const steps = [
    () => eraseDatabase(userDatabase),
    async () => eraseValues(values),
    () => eraseDatabase(contentDatabase),
    () => deletedInTime(appShell.forget(base)),
    () => deletedInTime(eraseStoredFiles()),
  ]
  let whole = true
  for (const step of steps) await step().catch(() => (whole = false))
  return whole
}
