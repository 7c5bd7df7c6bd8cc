import { useMemo } from 'react'
import type { Contact } from '../../domain/contact.ts'
import { nameOfCountry } from '../../i18n/format.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { LongList } from '../../ui/long-list.tsx'
import VirtualList from '../../ui/virtual-list.tsx'
import { ContactCard } from './contact-card.tsx'
import { grouped, type ContactGroup, type Grouping } from './grouping.ts'

interface ContactGroupsProps {
  readonly contacts: readonly Contact[]
  readonly grouping: Grouping
  /** The whole directory, for the names of units. */
  readonly all: readonly Contact[]
  /** False while more contacts are on their way. */
  readonly complete: boolean
}

// As many as a plain page carries; above, one list for all groups puts only what is near the screen into the document.
const plainUpTo = 150

/** Contacts under the headings of their groups. */
export function ContactGroups({ contacts, grouping, all, complete }: ContactGroupsProps) {
  const titleOf = useGroupTitles(grouping, all)
  const groups = useMemo(() => grouped(contacts, grouping), [contacts, grouping])
  if (contacts.length > plainUpTo || !complete) return <LongGroups groups={groups} titleOf={titleOf} />
  return groups.map((group) => (
    <section key={group.key ?? ''}>
      <h2 className="group-title">{titleOf(group)}</h2>
      <LongList items={group.contacts} keyOf={(contact) => contact.id} estimate={160}>
        {(contact) => <ContactCard contact={contact} />}
      </LongList>
    </section>
  ))
}

type Row = { readonly key: string; readonly title: string } | { readonly key: string; readonly contact: Contact }

interface LongGroupsProps {
  readonly groups: readonly ContactGroup[]
  readonly titleOf: (group: ContactGroup) => string
}

function LongGroups({ groups, titleOf }: LongGroupsProps) {
  const rows = useMemo(
    () =>
      groups.flatMap((group): Row[] => [
        { key: `group ${group.key ?? ''}`, title: titleOf(group) },
        ...group.contacts.map((contact): Row => ({ key: contact.id, contact })),
      ]),
    [groups, titleOf],
  )
  return (
    <VirtualList items={rows} keyOf={(row) => row.key} estimate={160}>
      {(row) => ('contact' in row ? <ContactCard contact={row.contact} /> : <h2 className="group-title">{row.title}</h2>)}
    </VirtualList>
  )
}

function useGroupTitles(grouping: Grouping, all: readonly Contact[]): (group: ContactGroup) => string {
  const { locale, t } = useLanguage()
  const { manifest } = useManual()
  const localized = useLocalized(manifest.languages)
  return useMemo(() => {
    const nameOfUnit = (key: string | undefined): string | undefined => localized(all.find((contact) => contact.id === key)?.name)?.value
    return ({ key, contacts: [first] }) => {
      if (grouping === 'country') return key === undefined ? t('contacts.noCountry') : nameOfCountry(key, locale)
      if (grouping === 'kind') return first ? t(`kind.${first.kind}`) : ''
      return nameOfUnit(key) ?? t('contacts.noUnit')
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `localized` and `t` change with the language alone
  }, [grouping, all, locale])
}
