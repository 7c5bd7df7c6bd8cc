import { X } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../i18n/language.ts'
import { useServices } from '../../services/services.ts'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { RecentSearches } from './recent-searches.tsx'
import { SearchFilters } from './search-filters.tsx'
import { noteSearch, searchOfHistory, type Search } from './search-memory.ts'
import { countOf, SearchResults } from './search-results.tsx'
import { useFoundKeys } from './use-found-keys.ts'
import { useSearch, type SearchOutcome } from './use-search.ts'

// A step of the history is written when typing pauses: browsers allow it only so many times in half a minute.
const pause = 400

/** Search as one types, over entries, contacts and the glossary. */
export function SearchPage() {
  const { t } = useLanguage()
  const { recentSearches } = useServices()
  const [search, setSearch] = useState(searchOfHistory)
  const [all, setAll] = useState(false)
  const screen = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const outcome = useSearch(search, all)
  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    const timer = setTimeout(() => noteSearch(search), pause)
    return () => clearTimeout(timer)
  }, [search])
  const change = useCallback((next: Partial<Search>): void => {
    setSearch((now) => ({ ...now, ...next }))
    setAll(false)
  }, [])
  const ask = useCallback((query: string): void => change({ query }), [change])
  const open = useCallback(
    (opened: Search): void => {
      noteSearch(opened)
      recentSearches.add(opened.query)
    },
    [recentSearches],
  )
  const showAll = useCallback((): void => setAll(true), [])
  useFoundKeys(screen, field, () => ask(''))
  return (
    <Page title={t('search.title')} showTitle={false}>
      <div role="search" ref={screen}>
        <SearchField field={field} query={search.query} onQuery={ask} />
        <SearchFilters kind={search.kind} topic={search.topic} textLanguage={search.textLanguage} onChange={change} />
        <SearchStatus outcome={outcome} />
        {outcome.status === 'idle' && <Empty>{t('search.start')}</Empty>}
        {outcome.status === 'idle' && <RecentSearches onQuery={ask} />}
        {outcome.status === 'found' && <SearchResults answer={outcome.answer} search={outcome.search} all={all} onOpen={open} onAll={showAll} onQuery={ask} />}
      </div>
    </Page>
  )
}

/** What a screen reader is told. It is there before there is something to tell: some speak only what changes within it. */
function SearchStatus({ outcome }: { readonly outcome: SearchOutcome }) {
  const { t } = useLanguage()
  return (
    <div role="status">
      {outcome.status === 'failed' && <Empty>{t('search.failed')}</Empty>}
      {outcome.status === 'found' && (
        <p className="row-more">
          {t('search.results', { count: countOf(outcome.answer) })}
          {!outcome.answer.complete && ` ${t('search.growing')}`}
        </p>
      )}
    </div>
  )
}

interface FieldProps {
  readonly field: React.RefObject<HTMLInputElement | null>
  readonly query: string
  readonly onQuery: (query: string) => void
}

function SearchField({ field, query, onQuery }: FieldProps) {
  const { t } = useLanguage()
  return (
    <div className="search-field">
      <input
        ref={field}
        type="search"
        className="field"
        dir="auto"
        aria-label={t('search.title')}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onChange={(event) => onQuery(event.target.value)}
      />
      {query !== '' && (
        <button type="button" className="button-icon" aria-label={t('search.clear')} onClick={() => onQuery('')}>
          <X aria-hidden="true" className="icon" />
        </button>
      )}
    </div>
  )
}
