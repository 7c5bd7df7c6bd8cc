import { memo } from 'react'
import type { Key } from '../../i18n/catalogue.ts'
import { useLanguage } from '../../i18n/language.ts'
import type { FoundGroup, SearchAnswer } from '../../search/protocol.ts'
import type { FoundKind } from '../../search/found-kind.ts'
import { FoundRow } from './found-rows.tsx'
import { NothingFound } from './nothing-found.tsx'
import type { Search } from './search-memory.ts'

export const nameOfGroup: Readonly<Record<FoundKind, Key>> = { entry: 'search.entries', contact: 'search.contacts', term: 'search.terms' }

interface ResultsProps {
  readonly answer: SearchAnswer
  readonly search: Search
  readonly onOpen: (search: Search) => void
  readonly onAll: () => void
  readonly onQuery: (query: string) => void
}

/** Entries, contacts and terms, each group under its name, the better group first. Drawn anew for another answer only, not for each letter. */
export const SearchResults = memo(function SearchResults({ answer: { groups, meant, complete }, search, onOpen, onAll, onQuery }: ResultsProps) {
  const { t } = useLanguage()
  const count = groups.reduce((sum, { total }) => sum + total, 0)
  return (
    <div data-query={search.query}>
      <p role="status" className="row-more">
        {t('search.results', { count })}
        {!complete && ` ${t('search.growing')}`}
      </p>
      {meant !== undefined && (
        <button type="button" className="button" onClick={() => onQuery(meant)}>
          {t('search.meant', { query: meant })}
        </button>
      )}
      {groups.map((group) => (
        <Group key={group.kind} group={group} onOpen={() => onOpen(search)} onAll={onAll} />
      ))}
      {count === 0 && complete && <NothingFound search={search} />}
    </div>
  )
})

function Group({ group: { kind, found, total }, onOpen, onAll }: { readonly group: FoundGroup; readonly onOpen: () => void; readonly onAll: () => void }) {
  const { t } = useLanguage()
  return (
    <section aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`} className="group-title">
        {t(nameOfGroup[kind])}
      </h2>
      <ul className="list">
        {found.map((each) => (
          <li key={each.id}>
            <FoundRow found={each} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {total > found.length && (
        <button type="button" className="button" onClick={onAll}>
          {t('search.more', { count: total })}
        </button>
      )}
    </section>
  )
}
