import { useState } from 'react'
import { moved } from '../../domain/bookmark.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useServices } from '../../services/services.ts'
import { Page } from '../../ui/page.tsx'
import { useAnnounce } from '../../ui/use-announce.tsx'
import { OwnList } from './own-list.tsx'
import { SavedEntryRow } from './saved-entry-row.tsx'
import { StarRow } from './star-row.tsx'

/** What the person keeps, in the person's own order. Untouched by every content update. */
export function SavedPage() {
  const { t } = useLanguage()
  const { user } = useServices()
  const announce = useAnnounce()
  const stars = useObserved(() => user.observeStars())
  const entries = useObserved(() => user.observeSaved())
  const [ordering, setOrdering] = useState(false)
  if (!stars || !entries) return null
  const said = (name: string, position: number, total: number): void => announce(t('saved.moved', { name, position: position + 1, total }))
  const moveStar = async (from: number, to: number): Promise<void> => {
    await user.orderStars(moved(stars, from, to).map((star) => star.contact))
    said(stars[from]?.name ?? '', to, stars.length)
  }
  const moveEntry = async (from: number, to: number): Promise<void> => {
    await user.orderSaved(moved(entries, from, to).map((saved) => saved.entry))
    said(entries[from]?.title ?? '', to, entries.length)
  }
  return (
    <Page title={t('saved.title')}>
      {stars.length + entries.length > 1 && (
        <p className="actions">
          <button type="button" className="button" aria-pressed={ordering} onClick={() => setOrdering(!ordering)}>
            {ordering ? t('saved.reorderDone') : t('saved.reorder')}
          </button>
        </p>
      )}
      <OwnList
        title={t('saved.contacts')}
        empty={t('saved.emptyContacts')}
        items={stars.map((star) => ({ key: star.contact, name: star.name, row: <StarRow star={star} /> }))}
        ordering={ordering}
        onMove={(from, to) => void moveStar(from, to)}
        onRemove={(key) => void user.removeStar(key)}
      />
      <OwnList
        title={t('saved.entries')}
        empty={t('saved.emptyEntries')}
        items={entries.map((saved) => ({ key: saved.entry, name: saved.title, row: <SavedEntryRow saved={saved} /> }))}
        ordering={ordering}
        onMove={(from, to) => void moveEntry(from, to)}
        onRemove={(key) => void user.removeSaved(key)}
      />
    </Page>
  )
}
