import { Link } from 'react-router'
import type { Tick } from '../../domain/bookmark.ts'
import { directionOf } from '../../domain/locale.ts'
import { useLanguage } from '../../i18n/language.ts'
import { attempt } from '../../services/attempt.ts'
import { entryPath } from '../../services/paths.ts'
import { SaveToggle } from '../../services/save-toggle.tsx'
import { SavedEntries } from '../../services/saved-entries.tsx'
import { useServices } from '../../services/services.ts'
import { useChecklistProgress, type BegunChecklist } from './use-checklist-progress.ts'

/** The entries with ticked items: work that was begun. */
export function ChecklistsInProgress() {
  const { t } = useLanguage()
  const { begun, left } = useChecklistProgress()
  if (begun.length === 0 && left.length === 0) return null
  return (
    <section aria-labelledby="checklists">
      <h2 id="checklists" className="group-title">
        {t('home.checklists')}
      </h2>
      <SavedEntries>
        <ul className="list">
          {begun.map((checklist) => (
            <InProgress key={checklist.card.id} checklist={checklist} />
          ))}
        </ul>
      </SavedEntries>
      {left.length > 0 && <LeftTicks ticks={left} />}
    </section>
  )
}

function InProgress({ checklist: { card, lang, title, done } }: { readonly checklist: BegunChecklist }) {
  const { t } = useLanguage()
  return (
    <li className="row-line">
      <Link className="row" to={entryPath(card.topic, card.id)}>
        <span className="row-text" lang={lang} dir={directionOf(lang)}>
          {title}
        </span>
        <span className="row-marks">{t('home.checklistDone', { count: done })}</span>
      </Link>
      <SaveToggle entry={card.id} topic={card.topic} title={title} />
    </li>
  )
}

/** Ticks of items that were reworded or withdrawn: no list shows them, so they are cleared here. */
function LeftTicks({ ticks }: { readonly ticks: readonly Tick[] }) {
  const { t } = useLanguage()
  const { user } = useServices()
  const clear = (): void => {
    for (const entry of new Set(ticks.map((tick) => tick.entry))) {
      attempt(user.clearTicks(entry, ticks.flatMap((tick) => (tick.entry === entry ? [tick.task] : []))))
    }
  }
  return (
    <p className="checklist-state">
      <span>{t('home.oldTicks', { count: ticks.length })}</span>
      <button type="button" className="button-quiet" onClick={clear}>
        {t('entry.clearTicks')}
      </button>
    </p>
  )
}
