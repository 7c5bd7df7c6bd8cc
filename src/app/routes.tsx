import { lazy, Suspense, useState, type ReactNode } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { FirstRun } from '../features/updates/first-run.tsx'
import { TopicPage } from '../features/topics/topic-page.tsx'
import { useManualState } from '../services/manual.ts'
import { useServices } from '../services/services.ts'
import { EntryRoute } from './entry-route.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { HomePage } from './home-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { ScreenFailed } from './screen-failed.tsx'
import { syncNow } from './sync-schedule.ts'

type Pages = typeof import('./pages.ts')
let loaded: Pages | undefined

/** Loads the screens other than the first ones. */
export const pages = async (): Promise<Pages> => (loaded ??= await import('./pages.ts'))

const ContactPage = lazy(async () => ({ default: (await pages()).ContactPage }))
const LazyContactsPage = lazy(async () => ({ default: (await pages()).ContactsPage }))

/** The directory, at once where its code is loaded: after a moment without content, React waits 300 ms before it shows any. */
function ContactsPage() {
  const [ready] = useState(() => loaded)
  return ready ? <ready.ContactsPage /> : <LazyContactsPage />
}

const InstallPage = lazy(async () => ({ default: (await pages()).InstallPage }))
const KeptContacts = lazy(async () => ({ default: (await pages()).KeptContacts }))
const OwnFormPage = lazy(async () => ({ default: (await pages()).OwnFormPage }))
const ServicesPage = lazy(async () => ({ default: (await pages()).ServicesPage }))
const WalletPage = lazy(async () => ({ default: (await pages()).WalletPage }))
const SavedPage = lazy(async () => ({ default: (await pages()).SavedPage }))
const SearchRoute = lazy(async () => ({ default: (await pages()).SearchRoute }))
const AboutPage = lazy(async () => ({ default: (await pages()).AboutPage }))
const OwnThings = lazy(async () => ({ default: (await pages()).OwnThings }))
const TakeBackPage = lazy(async () => ({ default: (await pages()).TakeBackPage }))
const ErasePage = lazy(async () => ({ default: (await pages()).ErasePage }))
const UpdatesSection = lazy(async () => ({ default: (await pages()).UpdatesSection }))
const MorePage = lazy(async () => ({ default: (await pages()).MorePage }))

/** Which screen belongs to which address. */
export function AppRoutes() {
  const services = useServices()
  const { pathname } = useLocation()
  const manual = useManualState()
  const look = (): void => syncNow(services)
  const more = <MorePage own={<OwnThings />} updates={<UpdatesSection appVersion={__APP_VERSION__} onCheck={look} />} />
  return (
    <ErrorBoundary key={pathname} cause={manual?.revision} fallback={<ScreenFailed />}>
      <Suspense fallback={null}>
        <Routes>
          <Route path="/" element={<WithManual onRetry={look} screen={<HomePage />} />} />
          <Route path="/entries/:topic" element={<WithManual onRetry={look} screen={<TopicPage />} />} />
          <Route path="/entries/:topic/:slug" element={<WithManual onRetry={look} screen={<EntryRoute />} />} />
          <Route path="/:lang/entries/:topic/:slug" element={<WithManual onRetry={look} screen={<EntryRoute />} />} />
          <Route path="/search" element={<WithManual onRetry={look} screen={<SearchRoute />} />} />
          <Route path="/contacts" element={<WithManual onRetry={look} screen={<ContactsPage />} />} />
          <Route path="/contacts/services" element={<WithManual onRetry={look} screen={<ServicesPage />} />} />
          <Route path="/contacts/own/:id" element={<WithManual onRetry={look} screen={<OwnFormPage />} />} />
          <Route path="/contacts/:id" element={<WithManual onRetry={look} screen={<ContactPage />} />} />
          <Route path="/saved" element={<WithManual onRetry={look} screen={<SavedPage contacts={<KeptContacts />} />} />} />
          <Route path="/saved/card" element={<WithManual onRetry={look} screen={<WalletPage />} />} />
          <Route path="/more" element={more} />
          <Route path="/more/take-back" element={<TakeBackPage />} />
          <Route path="/more/erase" element={<ErasePage />} />
          <Route path="/more/about" element={<AboutPage />} />
          <Route path="/more/install" element={<InstallPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </ErrorBoundary>
  )
}

/** A screen that needs the manual: shown when there is one, and how it is coming when there is none. */
function WithManual({ screen, onRetry }: { readonly screen: ReactNode; readonly onRetry: () => void }) {
  const manual = useManualState()
  if (manual === undefined) return null
  return manual === null ? <FirstRun onRetry={onRetry} /> : screen
}
