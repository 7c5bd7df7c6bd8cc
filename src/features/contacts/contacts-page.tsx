import { useDeferredValue, useState } from 'react'
import { Link } from 'react-router'
import { useLanguage } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { ownPath, servicesPath } from '../../services/paths.ts'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { ContactFilter } from './contact-filter.tsx'
import { ContactGroups } from './contact-groups.tsx'
import { CountryLead } from './country-lead.tsx'
import type { Grouping } from './grouping.ts'
import { OwnContacts } from './own-contacts.tsx'
import { RecentContacts } from './recent-contacts.tsx'
import { StarsContext, useStarredIds } from './stars-context.ts'
import { useDirectory, type Directory } from './use-directory.ts'
import { useFiltered } from './use-filtered.ts'

/** The directory: who covers the place where the person is, then everyone, filtered as one types. */
export function ContactsPage() {
  const { t } = useLanguage()
  const directory = useDirectory()
  const starred = useStarredIds()
  if (!directory || !starred) return null
  return (
    <StarsContext value={starred}>
      <Page title={t('contacts.title')}>
        {directory.contacts.length === 0 ? <Empty>{t('contacts.none')}</Empty> : <DirectoryView directory={directory} />}
      </Page>
    </StarsContext>
  )
}

function DirectoryView({ directory: { contacts, complete } }: { readonly directory: Directory }) {
  const { t } = useLanguage()
  const { manifest } = useManual()
  const [query, setQuery] = useState('')
  const [grouping, setGrouping] = useState<Grouping>('kind')
  const found = useDeferredValue(useFiltered(contacts, query))
  const total = manifest.contacts.reduce((sum, chunk) => sum + chunk.count, 0)
  const searching = query.trim() !== ''
  return (
    <>
      <ContactFilter query={query} onQuery={setQuery} grouping={grouping} onGrouping={setGrouping} />
      {!searching && <CountryLead contacts={contacts} complete={complete} />}
      {!searching && <RecentContacts />}
      <OwnContacts query={query} />
      {!searching && (
        <p className="actions">
          <Link className="button" to={ownPath('new')}>
            {t('own.add')}
          </Link>
          <Link className="button" to={servicesPath}>
            {t('services.title')}
          </Link>
        </p>
      )}
      <p role="status" className="row-more">
        {t('contacts.count', { count: searching || complete ? found.length : total })}
      </p>
      {found.length === 0 && <Empty>{t('contacts.noMatch', { query })}</Empty>}
      <ContactGroups contacts={found} grouping={grouping} all={contacts} complete={complete} />
    </>
  )
}
