import { Ending } from '../features/backup/ending.tsx'
import { ErasePage as Erase } from '../features/backup/erase-page.tsx'
import { OwnThingsSection } from '../features/backup/own-things-section.tsx'
import { TakeBackPage as TakeBack } from '../features/backup/take-back-page.tsx'
import { translatorFor } from '../i18n/i18n.ts'
import { LanguageContext } from '../i18n/language.ts'
import { tellErased } from '../storage/erase.ts'
import { createOwnCopies } from '../storage/own-copies.ts'
import { chosenLocale } from './appearance.ts'
import { draw } from './draw.ts'
import { eraseEverything } from './erase-everything.ts'
import { services, startWorker, userDatabase, values } from './services.ts'

const copies = createOwnCopies(userDatabase)

export const OwnThings = () => <OwnThingsSection copies={copies} />
export const TakeBackPage = () => <TakeBack copies={copies} startWorker={startWorker('copy')} />
export const ErasePage = () => <Erase copies={copies} onErase={() => void eraseEverywhere()} />

/** Erases everything, in each tab of the app: each lets go of what it holds. */
async function eraseEverywhere(): Promise<void> {
  tellErased(values)
  await eraseHere()
}

/** Ends the app in this tab, and erases everything that it keeps on the device. */
export async function eraseHere(): Promise<void> {
  const translator = await translatorFor(chosenLocale(services.settings.get()))
  services.content.stop()
  services.search.stop()
  const { dataset } = document.documentElement
  delete dataset.offline
  delete dataset.contentVersion
  draw(
    <LanguageContext value={translator}>
      <Ending erase={eraseEverything} startAnew={() => location.replace(import.meta.env.BASE_URL)} />
    </LanguageContext>,
  )
}
