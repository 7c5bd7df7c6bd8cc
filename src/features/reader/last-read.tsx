import { Link } from 'react-router'
import { useLanguage } from '../../i18n/language.ts'
import { entryPath } from '../../services/paths.ts'
import { SaveToggle } from '../../services/save-toggle.tsx'
import { SavedEntries } from '../../services/saved-entries.tsx'
import { useObserved } from '../../services/use-observed.ts'
import { useServices } from '../../services/services.ts'

const shown = 5

/** The entries that were opened lately, on this device. */
export function LastRead() {
  const { t } = useLanguage()
  const { user } = useServices()
  const visits = useObserved(() => user.observeVisits(shown))
  if (!visits || visits.length === 0) return null
  return (
    <section aria-labelledby="last-read">
      <h2 id="last-read" className="group-title">
        {t('home.lastRead')}
      </h2>
      <SavedEntries>
        <ul className="list">
          {visits.map(({ entry, topic, title }) => (
            <li key={entry} className="row-line">
              <Link className="row" to={entryPath(topic, entry)}>
                <bdi className="row-text">{title}</bdi>
              </Link>
              <SaveToggle entry={entry} topic={topic} title={title} />
            </li>
          ))}
        </ul>
      </SavedEntries>
    </section>
  )
}
