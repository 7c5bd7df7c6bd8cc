import type { Key } from '../../i18n/catalogue.ts'
import { useLanguage } from '../../i18n/language.ts'
import type { Found, FoundGroup, SearchAnswer } from '../../search/protocol.ts'
import type { FoundKind } from '../../search/found-kind.ts'
import { useAfterPaint } from '../../ui/after-paint.ts'
import { FoundRow } from './found-rows.tsx'
import { NothingFound } from './nothing-found.tsx'
import { rowsFirst } from './rows-first.ts'
import type { Search } from './search-memory.ts'

export const nameOfGroup: Readonly<Record<FoundKind, Key>> = { entry: 'search.entries', contact: 'search.contacts', term: 'search.terms' }

export interface ResultsProps {
  readonly answer: SearchAnswer
  /** What it answers; undefined while nothing is asked yet: then the answer is made ready unseen, with the letters that it is drawn with. */
  readonly search: Search | undefined
  /** Always the same function: a row is drawn anew for another one. */
  readonly onOpen: () => void
  readonly onAll: () => void
  readonly onQuery: (query: string) => void
}

/** How many answers there are, in all groups. */
export const countOf = ({ groups }: SearchAnswer): number => groups.reduce((sum, { total }) => sum + total, 0)

const nothing: SearchAnswer = { groups: [], complete: false }

/** Entries, contacts and terms, each group under its name, the better group first. What is seen is drawn before the rest. */
export function SearchResults({ answer, search, onOpen, onAll, onQuery }: ResultsProps) {
  const { t } = useLanguage()
  const drawn = useAfterPaint(answer, nothing)
  const { groups, meant, ask, complete } = answer
  const rows = drawn === answer ? groups.map(({ found }) => found) : rowsFirst(answer, drawn)
  return (
    <div data-query={search?.query} className={search ? undefined : 'unseen'} inert={!search}>
      {meant !== undefined && (
        <button type="button" className="button" onClick={() => onQuery(meant)}>
          {t('search.meant', { query: meant })}
        </button>
      )}
      {groups.map((group, place) => (
        <Group key={group.kind} group={group} rows={rows[place] ?? []} all={search?.all === true} onOpen={onOpen} onAll={onAll} />
      ))}
      {search && countOf(answer) === 0 && complete && drawn === answer && <NothingFound search={search} ask={ask} onOpen={onOpen} />}
    </div>
  )
}

interface GroupProps extends Pick<ResultsProps, 'onOpen' | 'onAll'> {
  readonly group: FoundGroup
  /** True once more than the first of each group were asked for. */
  readonly all: boolean
  /** What of it is drawn now. */
  readonly rows: readonly Found[]
}

function Group({ group: { kind, found, total }, rows, all, onOpen, onAll }: GroupProps) {
  const { t } = useLanguage()
  const more = total > found.length
  return (
    <section aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`} className="group-title">
        {t(nameOfGroup[kind])}
      </h2>
      <ul className="list">
        {rows.map((each) => (
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
