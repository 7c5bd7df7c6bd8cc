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
  /** True once more than the first of each group were asked for. */
  readonly all: boolean
  readonly onOpen: (search: Search) => void
  readonly onAll: () => void
  readonly onQuery: (query: string) => void
}

/** How many answers there are, in all groups. */
export const countOf = ({ groups }: SearchAnswer): number => groups.reduce((sum, { total }) => sum + total, 0)

/** Entries, contacts and terms, each group under its name, the better group first. Drawn anew for another answer only, not for each letter. */
export const SearchResults = memo(function SearchResults({ answer, search, all, onOpen, onAll, onQuery }: ResultsProps) {
  const { t } = useLanguage()
  const { groups, meant, ask, complete } = answer
  const open = (): void => onOpen(search)
  return (
    <div data-query={search.query}>
      {meant !== undefined && (
        <button type="button" className="button" onClick={() => onQuery(meant)}>
          {t('search.meant', { query: meant })}
        </button>
      )}
      {groups.map((group) => (
        <Group key={group.kind} group={group} all={all} onOpen={open} onAll={onAll} />
      ))}
      {countOf(answer) === 0 && complete && <NothingFound search={search} ask={ask} onOpen={open} />}
    </div>
  )
})

interface GroupProps extends Pick<ResultsProps, 'all' | 'onAll'> {
  readonly group: FoundGroup
  readonly onOpen: () => void
}

function Group({ group: { kind, found, total }, all, onOpen, onAll }: GroupProps) {
  const { t } = useLanguage()
  const more = total > found.length
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
      {more && !all && (
        <button type="button" className="button" onClick={onAll}>
          {t('search.more', { count: total })}
        </button>
      )}
      {more && all && <p className="row-more">{t('search.firstOf', { shown: found.length, count: total })}</p>}
    </section>
  )
}
