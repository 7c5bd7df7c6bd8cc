import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useLanguage } from '../../i18n/language.ts'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchResults } from './search-results.tsx'
import { useSearch } from './use-search.ts'

const queryOf = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'query' in state && typeof state.query === 'string' ? state.query : ''

/** Search as one types. The words stay in the history's state: they are never part of an address that a server could see. */
export function SearchPage() {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const { state } = useLocation()
  const [query, setQuery] = useState(() => queryOf(state))
  const field = useRef<HTMLInputElement>(null)
  const outcome = useSearch(query)
  useEffect(() => field.current?.focus(), [])
  const change = (text: string): void => {
    setQuery(text)
    void navigate('.', { replace: true, state: { query: text }, preventScrollReset: true })
  }
  return (
    <Page title={t('search.title')} showTitle={false}>
      <div className="search-field">
        <input
          ref={field}
          type="search"
          className="field"
          aria-label={t('search.title')}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          value={query}
          onChange={(event) => change(event.target.value)}
        />
        {query !== '' && (
          <button type="button" className="button-icon" aria-label={t('search.clear')} onClick={() => change('')}>
            <X aria-hidden="true" className="icon" />
          </button>
        )}
      </div>
      {outcome.status === 'idle' && <Empty>{t('search.start')}</Empty>}
      {outcome.status === 'failed' && <Empty>{t('search.failed')}</Empty>}
      {outcome.status === 'found' && <SearchResults found={outcome.found} query={outcome.query} />}
    </Page>
  )
}
