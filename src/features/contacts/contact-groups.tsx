import { memo, useMemo } from 'react'
import type { ContactKind } from '../../domain/contact.ts'
import { nameOfCountry } from '../../i18n/format.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import type { DirectoryAtHand } from '../../search/directory-client.ts'
import type { DirectoryList } from '../../search/directory.ts'
import type { GroupHead, Grouping } from '../../search/grouping.ts'
import { useManual } from '../../services/manual.ts'
import { ContactCard } from './contact-card.tsx'
import { LongGroups } from './long-groups.tsx'

interface ContactGroupsProps {
  readonly directory: DirectoryAtHand
  readonly list: DirectoryList
  readonly grouping: Grouping
  /** False for the beginning of a long list. */
  readonly complete: boolean
}

// As many as a plain page carries; above, one list for all groups puts only what is near the screen into the document.
const plainUpTo = 150

/** Contacts under the headings of their groups. */
export const ContactGroups = memo(function ContactGroups({ directory, list, grouping, complete }: ContactGroupsProps) {
  const titleOf = useGroupTitles(grouping)
  if (directory.total > plainUpTo) return <LongGroups directory={directory} list={list} complete={complete} titleOf={titleOf} />
  return sectionsOf(list).map(({ head, places }) => (
    <section key={head.key ?? ''}>
      <h2 className="group-title">{titleOf(head)}</h2>
      <ul className="list">
        {places.map((place) => {
          const contact = directory.contact(place)
          return contact && <li key={contact.id}><ContactCard contact={contact} /></li>
        })}
      </ul>
    </section>
  ))
})

interface Section {
  readonly head: GroupHead
  readonly places: number[]
}

function sectionsOf({ rows, groups }: DirectoryList): Section[] {
  const sections: Section[] = []
  for (const row of rows) {
    const head = row < 0 ? groups[-1 - row] : undefined
    if (head) sections.push({ head, places: [] })
    else sections.at(-1)?.places.push(row)
  }
  return sections
}

function useGroupTitles(grouping: Grouping): (head: GroupHead) => string {
  const { locale, t } = useLanguage()
  const { manifest } = useManual()
  const localized = useLocalized(manifest.languages)
  return useMemo(
    () =>
      ({ key, name }) => {
        if (grouping === 'country') return key === undefined ? t('contacts.noCountry') : nameOfCountry(key, locale)
        if (grouping === 'kind') return t(`kind.${key as ContactKind}`)
        return key === undefined ? t('contacts.noUnit') : (localized(name)?.value ?? key)
      },
    // oxlint-disable-next-line react/exhaustive-deps -- `localized` and `t` change with the language alone
    [grouping, locale],
  )
}
