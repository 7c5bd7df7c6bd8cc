import { Link } from 'react-router'
import { contactKinds, firstChannel, type Contact } from '../../domain/contact.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { contactPath, topicPath } from '../../services/paths.ts'
import { useServices } from '../../services/services.ts'
import { useRead } from '../../services/use-read.ts'
import { Empty } from '../../ui/empty.tsx'
import { isFiltered, type Search } from './search-memory.ts'

/** Whom to ask when the manual has no answer: the highest office that can be reached. */
export const whomToAsk = (contacts: readonly Contact[]): Contact | undefined =>
  contacts.filter(firstChannel).sort((a, b) => contactKinds.indexOf(a.kind) - contactKinds.indexOf(b.kind))[0]

/** What was searched, and where to go on. */
export function NothingFound({ search }: { readonly search: Search }) {
  const { t } = useLanguage()
  const { manifest, revision } = useManual()
  const { reader } = useServices()
  const localized = useLocalized(manifest.languages)
  const contacts = useRead('all', () => reader.contacts(manifest), revision)
  const contact = contacts.status === 'ready' ? whomToAsk(contacts.value) : undefined
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
      {contact && (
        <>
          <h2 className="group-title">{t('search.ask')}</h2>
          <Link className="button" to={contactPath(contact.id)}>
            {localized(contact.name)?.value ?? contact.id}
          </Link>
        </>
      )}
    </Empty>
  )
}
