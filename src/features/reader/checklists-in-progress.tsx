import { Link } from 'react-router'
import { variantFor } from '../../domain/entry.ts'
import type { EntryId } from '../../domain/ids.ts'
import { directionOf } from '../../domain/locale.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { entryPath } from '../../services/paths.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useRead } from '../../services/use-read.ts'
import { useServices } from '../../services/services.ts'

/** The entries with ticked items: work that was begun. */
export function ChecklistsInProgress() {
  const { t } = useLanguage()
  const { user } = useServices()
  const ticks = useObserved(() => user.observeAllTicks())
  const counts = new Map<EntryId, number>()
  for (const { entry } of ticks ?? []) counts.set(entry, (counts.get(entry) ?? 0) + 1)
  if (counts.size === 0) return null
  return (
    <section aria-labelledby="checklists">
      <h2 id="checklists" className="group-title">
        {t('home.checklists')}
      </h2>
      <ul className="list">
        {[...counts].map(([entry, count]) => (
          <InProgress key={entry} entry={entry} count={count} />
        ))}
      </ul>
    </section>
  )
}

function InProgress({ entry, count }: { readonly entry: EntryId; readonly count: number }) {
  const { locale, t } = useLanguage()
  const { reader } = useServices()
  const { manifest, revision } = useManual()
  const card = useRead(entry, () => reader.card(manifest, entry), revision)
  const found = card.status === 'ready' && card.value ? variantFor(card.value, locale, manifest.languages) : undefined
  if (card.status !== 'ready' || !card.value || !found) return null
  return (
    <li>
      <Link className="row" to={entryPath(card.value.topic, entry)}>
        <span className="row-text" lang={found.lang} dir={directionOf(found.lang)}>
          {found.variant.title}
        </span>
        <span className="row-marks">{t('home.checklistDone', { count })}</span>
      </Link>
    </li>
  )
}
