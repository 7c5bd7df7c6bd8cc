import { BookOpen, Bookmark, Ellipsis, Search, Users, type LucideIcon } from 'lucide-react'
import { type ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { SearchAtHand } from '../features/search/search-at-hand.ts'
import { Notices } from '../features/updates/notices.tsx'
import { StatusLine } from '../features/updates/status-line.tsx'
import type { Key } from '../i18n/catalogue.ts'
import { useLanguage } from '../i18n/language.ts'
import { keepPlace } from '../ui/use-place.ts'
import { tabOf, useTabPlaces, type Tab } from './tabs.ts'

const tabs: readonly { tab: Tab; words: Key; icon: LucideIcon }[] = [
  { tab: '/', words: 'tab.manual', icon: BookOpen },
  { tab: '/search', words: 'tab.search', icon: Search },
  { tab: '/contacts', words: 'tab.contacts', icon: Users },
  { tab: '/saved', words: 'tab.saved', icon: Bookmark },
  { tab: '/more', words: 'tab.more', icon: Ellipsis },
]

/** The frame of every screen: status above, tabs below (beside, where there is room), notices over all. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useLanguage()
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <header className="topbar">
        <StatusLine />
      </header>
      <Tabs />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Notices />
      <SearchAtHand />
    </div>
  )
}

function Tabs() {
  const { t } = useLanguage()
  const { pathname } = useLocation()
  const here = tabOf(pathname)
  const places = useTabPlaces()
  return (
    <nav className="tabs" aria-label={t('tab.label')}>
      {tabs.map(({ tab, words, icon: Icon }) => (
        // The tab one is in leads to its start; another one to where it was left.
        <Link key={tab} className="tab" aria-current={here === tab ? 'page' : undefined} {...(here === tab ? { to: tab } : places(tab, keepPlace))}>
          <Icon aria-hidden="true" className="icon" />
          <span>{t(words)}</span>
        </Link>
      ))}
    </nav>
  )
}
