// One file for all screens but the first ones, with the words that only they say: few files make a shell that is stored
// quickly on a slow line.
import { addLaterWords } from '../i18n/i18n.ts'
import { laterWords } from '../i18n/later-words.ts'

addLaterWords(laterWords)

export { ContactPage } from '../features/contacts/contact-page.tsx'
export { ContactsPage } from '../features/contacts/contacts-page.tsx'
export { InstallPage } from '../features/install/install-page.tsx'
export { KeptContacts } from '../features/contacts/kept-contacts.tsx'
export { OwnFormPage } from '../features/contacts/own-form-page.tsx'
export { ServicesPage } from '../features/contacts/services-page.tsx'
export { eraseHere, ErasePage, OwnThings, TakeBackPage } from './own-things.tsx'
export { SavedPage } from '../features/saved/saved-page.tsx'
export { AboutPage } from '../features/settings/about-page.tsx'
export { MorePage } from '../features/settings/more-page.tsx'
export { UpdatesSection } from '../features/updates/updates-section.tsx'
export { WalletPage } from '../features/wallet-card/wallet-page.tsx'
export { SearchRoute } from './search-route.tsx'
