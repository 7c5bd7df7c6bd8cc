import { useState } from 'react'
import { Link } from 'react-router'
import type { CountryCover } from '../../domain/coverage.ts'
import { useLanguage } from '../../i18n/language.ts'
import type { Grouping } from '../../search/grouping.ts'
import { ownPath, servicesPath } from '../../services/paths.ts'
import { useDirectory } from '../../services/use-directory.ts'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { ContactFilter } from './contact-filter.tsx'
import { ContactGroups } from './contact-groups.tsx'
import { CountryLead } from './country-lead.tsx'
import { OwnContacts } from './own-contacts.tsx'
import { ownContactsMatching } from './own-matches.ts'
import { RecentContacts } from './recent-contacts.tsx'
import { StarsContext } from './stars-context.ts'
import { useContactList, type ShownList } from './use-contact-list.ts'
import { useCover } from './use-cover.ts'
import { useOwnData, type OwnData } from './use-own-data.ts'

/** The directory: who covers the place where the person is, then everyone, filtered as one types. */
export function ContactsPage() {
  const { t } = useLanguage()
  const [query, setQuery] = useState('')
  const [grouping, setGrouping] = useState<Grouping>('kind')
  const directory = useDirectory()
  const mine = useOwnData()
  const shown = useContactList(query, grouping, mine !== undefined)
  const country = mine?.choices.country
  const cover = useCover(shown?.complete === true ? country : undefined)
  // What stands above the list is waited for, or it would push the list away under a finger; a long directory takes too long.
  const covered = country === undefined || cover !== undefined || directory.beginning !== undefined
  if (!shown || !mine || !covered) return null
  return (
    <StarsContext value={mine.starred}>
      <Page title={t('contacts.title')}>
        <ContactFilter query={query} onQuery={setQuery} grouping={grouping} onGrouping={setGrouping} />
        <DirectoryView shown={shown} mine={mine} cover={cover} />
      </Page>
    </StarsContext>
  )
}

interface DirectoryViewProps {
  readonly shown: ShownList
  readonly mine: OwnData
  readonly cover: CountryCover | undefined
}

function DirectoryView({ shown: { query, grouping, list, directory, complete }, mine, cover }: DirectoryViewProps) {
  const { t } = useLanguage()
  const own = ownContactsMatching(mine.own, query, (slot) => t(`slot.${slot}`))
  const searching = query.trim() !== ''
  const found = (complete ? list.found : directory.total) + own.length
  return (
    <>
      <div hidden={searching}>
        <CountryLead country={mine.choices.country} cover={cover} />
        <RecentContacts uses={mine.uses} counted={mine.choices.countUses} />
      </div>
      <OwnContacts own={own} />
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
        {t('contacts.count', { count: found })}
      </p>
      {searching && found === 0 && <Empty>{t('contacts.noMatch', { query })}</Empty>}
      {!searching && directory.total === 0 && <Empty>{t('contacts.none')}</Empty>}
      <ContactGroups directory={directory} list={list} grouping={grouping} complete={complete} />
    </>
  )
}
