// One file for all screens but the first ones: few files make a shell that is stored quickly on a slow line.
export { ContactPage } from '../features/contacts/contact-page.tsx'
export { ContactsPage } from '../features/contacts/contacts-page.tsx'
export { InstallPage } from '../features/install/install-page.tsx'
export { SavedPage } from '../features/saved/saved-page.tsx'
export { SearchPage } from '../features/search/search-page.tsx'
export { AboutPage } from '../features/settings/about-page.tsx'
export { MorePage } from '../features/settings/more-page.tsx'
