import { useSyncExternalStore } from 'react'
import { useLanguage } from '../../i18n/language.ts'
import { useServices } from '../../services/services.ts'

/** What was searched lately on this device; one tap searches again, one erases the list. */
export function RecentSearches({ onQuery }: { readonly onQuery: (query: string) => void }) {
  const { t } = useLanguage()
  const { recentSearches } = useServices()
  const queries = useSyncExternalStore(recentSearches.subscribe, recentSearches.list)
  if (queries.length === 0) return null
  return (
    <section aria-labelledby="recent-searches">
      <h2 id="recent-searches" className="group-title">
        {t('search.recent')}
      </h2>
      <ul className="list">
        {queries.map((query) => (
          <li key={query}>
            <button type="button" className="row recent-search" onClick={() => onQuery(query)}>
              <span className="row-title" dir="auto">
                {query}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={recentSearches.clear}>
        {t('search.forget')}
      </button>
    </section>
  )
}
