import { IdCard } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { moved } from '../../domain/bookmark.ts'
import type { ContactGroup } from '../../domain/personal.ts'
import { vcardsOf } from '../../domain/vcard.ts'
import { useLanguage } from '../../i18n/language.ts'
import { attempt } from '../../services/attempt.ts'
import { useVcards, vcardFile } from '../../services/contact-vcard.ts'
import { useKeptContacts, type KeptContact } from '../../services/kept-contacts.ts'
import { walletPath } from '../../services/paths.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useUserHealth } from '../../services/use-user-health.ts'
import { OwnList, type OwnListWords } from '../../ui/own-list.tsx'
import { useAnnounce } from '../../ui/use-announce.tsx'
import { DeleteButton } from './delete-button.tsx'
import { FileActions } from './file-actions.tsx'
import { GoneNotes } from './gone-notes.tsx'
import { KeptContactRow } from './kept-contact-row.tsx'

/** The starred contacts in the person's order and groups. */
export function KeptContacts() {
  const { t } = useLanguage()
  const { user } = useServices()
  const announce = useAnnounce()
  const { readable } = useUserHealth()
  const kept = useKeptContacts()
  const groups = useObserved(() => user.observeGroups())
  const [ordering, setOrdering] = useState(false)
  if (!kept || !groups) return null
  const move = async (from: number, to: number): Promise<void> => {
    await user.orderStars(moved(kept, from, to).flatMap((each) => each.ids))
    announce(t('saved.moved', { name: kept[from]?.name ?? '', position: to + 1, total: kept.length }))
  }
  const words = listWords(t)
  return (
    <>
      {kept.length > 0 && <KeptActions kept={kept} />}
      {kept.length > 1 && (
        <p className="actions">
          <button type="button" className="button" aria-pressed={ordering} onClick={() => setOrdering(!ordering)}>
            {ordering ? t('saved.reorderDone') : t('saved.reorder')}
          </button>
        </p>
      )}
      <OwnList
        title={t('saved.contacts')}
        empty={t(readable ? 'saved.emptyContacts' : 'kept.unread')}
        items={kept.map((each) => ({ key: each.id, name: each.name, row: <KeptContactRow kept={each} /> }))}
        ordering={ordering}
        words={words}
        onMove={(from, to) => attempt(move(from, to))}
        onRemove={(key) => attempt(user.removeStar(kept.find((each) => each.id === key)?.ids ?? [key]))}
      />
      {groups.map((group) => (
        <KeptGroup key={group.id} group={group} kept={kept} ordering={ordering} words={words} />
      ))}
      <GoneNotes />
    </>
  )
}

type Translate = ReturnType<typeof useLanguage>['t']

const listWords = (t: Translate): OwnListWords => ({
  up: (name) => t('saved.up', { name }),
  down: (name) => t('saved.down', { name }),
  drag: (name) => t('saved.drag', { name }),
  remove: (name) => t('saved.remove', { name }),
})

interface KeptGroupProps {
  readonly group: ContactGroup
  readonly kept: readonly KeptContact[]
  readonly ordering: boolean
  readonly words: OwnListWords
}

/** One of the person's own groups, with an order of its own. */
function KeptGroup({ group, kept, ordering, words }: KeptGroupProps) {
  const { t } = useLanguage()
  const { user } = useServices()
  const announce = useAnnounce()
  const { name } = group
  const members = [...new Set(group.members.flatMap((id) => kept.find((each) => each.ids.includes(id)) ?? []))]
  const withMembers = (list: readonly KeptContact[]): Promise<void> => user.putGroup({ ...group, members: list.map((each) => each.id) })
  const move = async (from: number, to: number): Promise<void> => {
    await withMembers(moved(members, from, to))
    announce(t('saved.moved', { name: members[from]?.name ?? '', position: to + 1, total: members.length }))
  }
  const remove = async (): Promise<void> => {
    await user.removeGroup(group.id)
    announce(t('groups.removed', { name }))
  }
  return (
    <>
      <OwnList
        title={<bdi>{name}</bdi>}
        empty={t('groups.empty')}
        items={members.map((each) => ({ key: each.id, name: each.name, row: <KeptContactRow kept={each} /> }))}
        ordering={ordering}
        words={words}
        onMove={(from, to) => attempt(move(from, to))}
        onRemove={(key) => attempt(withMembers(members.filter((each) => each.id !== key)))}
      />
      {ordering && (
        <p className="actions">
          <DeleteButton text={t('groups.remove', { name })} question={t('groups.removeAsk', { name })} consequence={t('groups.removeHint')} onDelete={() => attempt(remove())} />
        </p>
      )}
    </>
  )
}

/** What can be done with all starred contacts at once. */
function KeptActions({ kept }: { readonly kept: readonly KeptContact[] }) {
  const { t } = useLanguage()
  const vcardFor = useVcards()
  const file = vcardFile(vcardsOf(kept.map(vcardFor)), 'starred-contacts.vcf')
  return (
    <p className="actions">
      <FileActions file={file} saveText={t('handOn.allToPhone')} />
      <Link className="button" to={walletPath}>
        <IdCard aria-hidden="true" className="icon" />
        {t('wallet.title')}
      </Link>
    </p>
  )
}
