import { Link } from 'react-router'
import type { SavedEntry } from '../../domain/bookmark.ts'
import { variantFor } from '../../domain/entry.ts'
import { directionOf } from '../../domain/locale.ts'
import { formatCalendarDate } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { entryPath } from '../../services/paths.ts'
import { useServices } from '../../services/services.ts'
import { useRead } from '../../services/use-read.ts'

/** A saved entry; one that was withdrawn stays listed with the title it had, and says so. */
export function SavedEntryRow({ saved }: { readonly saved: SavedEntry }) {
  const { locale, t } = useLanguage()
  const { reader } = useServices()
  const { manifest, revision } = useManual()
  const card = useRead(saved.entry, () => reader.card(manifest, saved.entry), revision)
  const found = card.status === 'ready' && card.value ? variantFor(card.value, locale, manifest.languages) : undefined
  const topic = card.status === 'ready' && card.value ? card.value.topic : saved.topic
  if (card.status === 'ready' && !found) {
    return (
      <div className="row">
        <span className="row-text">
          <span className="row-title">
            <bdi>{saved.title}</bdi>
          </span>
          <span className="mark">{t('saved.withdrawn')}</span>
        </span>
      </div>
    )
  }
  return (
    <Link className="row" to={entryPath(topic, saved.entry)}>
      <span className="row-text" lang={found?.lang} dir={found && directionOf(found.lang)}>
        <span className="row-title">{found?.variant.title ?? saved.title}</span>
      </span>
      {found?.variant.updated && <span className="row-date">{formatCalendarDate(found.variant.updated, locale)}</span>}
    </Link>
  )
}
