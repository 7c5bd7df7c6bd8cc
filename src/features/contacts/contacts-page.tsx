import { useDeferredValue, useState } from 'react'
import type { Contact } from '../../domain/contact.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { nameOfCountry } from '../../i18n/format.ts'
import { fold } from '../../search/analyze.ts'
import { useManual } from '../../services/manual.ts'
import { Empty } from '../../ui/empty.tsx'
import { LongList } from '../../ui/long-list.tsx'
import { Page } from '../../ui/page.tsx'
import { ContactCard } from './contact-card.tsx'
import { ContactFilter } from './contact-filter.tsx'
import { grouped, type ContactGroup, type Grouping } from './grouping.ts'
import { haystack } from './haystack.ts'
import { useContacts } from './use-contacts.ts'

/** The directory: filtered as one types, grouped as one thinks of it. */
export function ContactsPage() {
  const { t } = useLanguage()
  const contacts = useContacts()
  const [query, setQuery] = useState('')
  const [grouping, setGrouping] = useState<Grouping>('kind')
  const wanted = fold(useDeferredValue(query)).trim()
  if (contacts.status === 'failed') throw contacts.error
  if (contacts.status === 'loading') return null
  const found = contacts.value.filter((contact) => wanted === '' || haystack(contact).includes(wanted))
  if (contacts.value.length === 0) {
    return (
      <Page title={t('contacts.title')}>
        <Empty>{t('contacts.none')}</Empty>
      </Page>
    )
  }
  return (
    <Page title={t('contacts.title')}>
      <ContactFilter query={query} onQuery={setQuery} grouping={grouping} onGrouping={setGrouping} />
      <p role="status" className="row-more">
        {t('contacts.count', { count: found.length })}
      </p>
      {found.length === 0 && <Empty>{t('contacts.noMatch', { query })}</Empty>}
      {grouped(found, grouping).map((group) => (
        <Group key={group.key ?? ''} group={group} grouping={grouping} all={contacts.value} />
      ))}
    </Page>
  )
}

function Group({ group, grouping, all }: { readonly group: ContactGroup; readonly grouping: Grouping; readonly all: readonly Contact[] }) {
  const title = useGroupTitle(group, grouping, all)
  return (
    <section>
      <h2 className="group-title">{title}</h2>
      <LongList items={group.contacts} keyOf={(contact) => contact.id} estimate={160}>
        {(contact) => <ContactCard contact={contact} />}
      </LongList>
    </section>
  )
}

function useGroupTitle({ key, contacts }: ContactGroup, grouping: Grouping, all: readonly Contact[]): string {
  const { locale, t } = useLanguage()
  const localized = useLocalized(useManual().manifest.languages)
  if (grouping === 'country') return key === undefined ? t('contacts.noCountry') : nameOfCountry(key, locale)
  const [first] = contacts
  if (grouping === 'kind') return first ? t(`kind.${first.kind}`) : ''
  return localized(all.find((contact) => contact.id === key)?.name)?.value ?? t('contacts.noUnit')
}
