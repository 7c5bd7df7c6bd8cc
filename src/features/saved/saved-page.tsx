import { useState, type ReactNode } from 'react'
import { moved } from '../../domain/bookmark.ts'
import { useLanguage } from '../../i18n/language.ts'
import { attempt } from '../../services/attempt.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useServices } from '../../services/services.ts'
import { useUserHealth } from '../../services/use-user-health.ts'
import { OwnList } from '../../ui/own-list.tsx'
import { Page } from '../../ui/page.tsx'
import { useAnnounce } from '../../ui/use-announce.tsx'
import { SavedEntryRow } from './saved-entry-row.tsx'

/**
 * What the person keeps, in the person's own order. Untouched by every content update.
 * @param contacts the starred contacts, which are another room's
 */
export function SavedPage({ contacts }: { readonly contacts: ReactNode }) {
  const { t } = useLanguage()
  const { user } = useServices()
  const announce = useAnnounce()
  const { readable } = useUserHealth()
  const entries = useObserved(() => user.observeSaved())
  const [ordering, setOrdering] = useState(false)
  if (!entries) return null
  const move = async (from: number, to: number): Promise<void> => {
    await user.orderSaved(moved(entries, from, to).map((saved) => saved.entry))
    announce(t('saved.moved', { name: entries[from]?.title ?? '', position: to + 1, total: entries.length }))
  }
  return (
    <Page title={t('saved.title')}>
      {contacts}
      <OwnList
        title={t('saved.entries')}
        empty={t(readable ? 'saved.emptyEntries' : 'kept.unread')}
        items={entries.map((saved) => ({ key: saved.entry, name: saved.title, row: <SavedEntryRow saved={saved} /> }))}
        ordering={ordering}
        words={{
          up: (name) => t('saved.up', { name }),
          down: (name) => t('saved.down', { name }),
          drag: (name) => t('saved.drag', { name }),
          remove: (name) => t('saved.remove', { name }),
        }}
        onMove={(from, to) => attempt(move(from, to))}
        onRemove={(key) => attempt(user.removeSaved(key))}
      />
      {entries.length > 1 && (
        <p className="actions">
          <button type="button" className="button" aria-pressed={ordering} onClick={() => setOrdering(!ordering)}>
            {ordering ? t('saved.reorderDone') : t('saved.reorderEntries')}
          </button>
        </p>
      )}
    </Page>
  )
}
