import { Link } from 'react-router'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import type { FoundContact } from '../../search/protocol.ts'
import { useManual } from '../../services/manual.ts'
import { topicPath } from '../../services/paths.ts'
import { Empty } from '../../ui/empty.tsx'
import { ContactRow } from './found-rows.tsx'
import { isFiltered, type Search } from './search-memory.ts'

interface NothingFoundProps {
  readonly search: Search
  /** Whom to ask: the nearest office that can be reached. */
  readonly ask: FoundContact | undefined
  readonly onOpen: () => void
}

/** What was searched, and where to go on. */
export function NothingFound({ search, ask, onOpen }: NothingFoundProps) {
  const { t } = useLanguage()
  const { manifest } = useManual()
  const localized = useLocalized(manifest.languages)
  return (
    <Empty>
      <p>{t('search.nothing', { query: search.query.trim() })}</p>
      <p>{t(isFiltered(search) ? 'search.filteredHint' : 'search.nothingHint')}</p>
      <h2 className="group-title">{t('search.inTopics')}</h2>
      <ul className="list">
        {manifest.topics.map(({ id, title }) => (
          <li key={id}>
            <Link className="row row-title" to={topicPath(id)}>
              {localized(title)?.value ?? id}
            </Link>
          </li>
        ))}
      </ul>
      {ask && (
        <>
          <h2 className="group-title">{t('search.ask')}</h2>
          <ContactRow found={ask} onOpen={onOpen} isHit={false} />
        </>
      )}
    </Empty>
  )
}
