import { OwnThingsSection } from '../features/backup/own-things-section.tsx'
import { TakeBackPage as TakeBack } from '../features/backup/take-back-page.tsx'
import { createOwnCopies } from '../storage/own-copies.ts'
import { startWorker, userDatabase } from './services.ts'

const copies = createOwnCopies(userDatabase)

export const OwnThings = () => <OwnThingsSection copies={copies} />
export const TakeBackPage = () => <TakeBack copies={copies} startWorker={startWorker('copy')} />
