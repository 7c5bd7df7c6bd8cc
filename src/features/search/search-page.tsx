import { X } from 'lucide-react'
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import { useLanguage } from '../../i18n/language.ts'
import { useServices } from '../../services/services.ts'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import type { Questions, SearchOutcome } from './questions.ts'
import { RecentSearches } from './recent-searches.tsx'
import { SearchFilters } from './search-filters.tsx'
import { noteSearch } from './search-memory.ts'
import { countOf, SearchResults, type ResultsProps } from './search-results.tsx'
import { useFoundKeys } from './use-found-keys.ts'
import { useSearch } from './use-search.ts'

/** Search as one types, over entries, contacts and the glossary. */
export function SearchPage() {
  const { t } = useLanguage()
  const { recentSearches } = useServices()
  const { typedBefore, filters, questions, current, change } = useSearch()
  const screen = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const ask = (query: string): void => change({ query })
  const put = (query: string): void => {
    if (field.current) field.current.value = query
    ask(query)
  }
  const open = useCallback((): void => {
    noteSearch(current())
    recentSearches.add(current().query)
  }, [current, recentSearches])
  useFoundKeys(screen, field, () => put(''))
  return (
    <Page title={t('search.title')} showTitle={false}>
      <div role="search" ref={screen}>
        <SearchField field={field} first={typedBefore} onQuery={ask} onClear={() => put('')} />
        <SearchFilters kind={filters.kind} topic={filters.topic} textLanguage={filters.textLanguage} onChange={change} />
        <Outcome questions={questions} onOpen={open} onAll={() => change({ all: true })} onQuery={put} />
      </div>
    </Page>
  )
}

interface OutcomeProps extends Omit<ResultsProps, 'answer' | 'search'> {
  readonly questions: Questions
}

function Outcome({ questions, ...does }: OutcomeProps) {
  const { t } = useLanguage()
  const outcome = useSyncExternalStore(questions.subscribe, questions.outcome)
  const answer = outcome.status === 'found' ? outcome.answer : outcome.status === 'idle' ? outcome.likely : undefined
  return (
    <>
      <SearchStatus outcome={outcome} />
      {outcome.status === 'idle' && <Empty>{t('search.start')}</Empty>}
      {outcome.status === 'idle' && <RecentSearches onQuery={does.onQuery} />}
      {answer && <SearchResults answer={answer} search={outcome.status === 'found' ? outcome.search : undefined} {...does} />}
    </>
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
  readonly first: string
  readonly onQuery: (query: string) => void
  readonly onClear: () => void
}

/** The browser draws what is typed by itself: on a slow phone, a screen drawn anew for each letter holds up its answer. */
function SearchField({ field, first, onQuery, onClear }: FieldProps) {
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
        defaultValue={first}
        onChange={(event) => onQuery(event.target.value)}
      />
      <button type="button" className="button-icon search-clear" aria-label={t('search.clear')} onClick={onClear}>
        <X aria-hidden="true" className="icon" />
      </button>
    </div>
  )
}
