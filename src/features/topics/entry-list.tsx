import { NavLink } from 'react-router'
import { variantFor, type EntryCard } from '../../domain/entry.ts'
import { baseLanguage, directionOf } from '../../domain/locale.ts'
import { formatCalendarDate, nameOfLanguage } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { entryPath } from '../../services/paths.ts'
import { SaveToggle } from '../../services/save-toggle.tsx'
import { SavedEntries } from '../../services/saved-entries.tsx'
import { LongList } from '../../ui/long-list.tsx'
import type { Pane } from '../../ui/pane.ts'

interface EntryListProps {
  readonly cards: readonly EntryCard[]
  readonly label?: string
  readonly pane?: Pane
}

const idOf = (card: EntryCard): string => card.id

/** Entries as links: title, one line, date, and the language where it is not the reader's; each can be saved where they have room. */
export function EntryList({ cards, label, pane }: EntryListProps) {
  const list = (
    <LongList items={cards} keyOf={idOf} estimate={84} {...(label !== undefined && { label })} {...(pane && { pane })}>
      {(card) => <EntryRow card={card} savable={!pane} />}
    </LongList>
  )
  return pane ? list : <SavedEntries>{list}</SavedEntries>
}

function EntryRow({ card, savable }: { readonly card: EntryCard; readonly savable: boolean }) {
  const { locale, t } = useLanguage()
  const { manifest } = useManual()
  const found = variantFor(card, locale, manifest.languages)
  if (!found) return null
  const { lang, variant } = found
  return (
    <div className="row-line">
      <NavLink className="row" to={entryPath(card.topic, card.id)}>
        <span className="row-text" lang={lang} dir={directionOf(lang)}>
          <span className="row-title">{variant.title}</span>
          {variant.summary && <span className="row-more">{variant.summary}</span>}
        </span>
        <span className="row-marks">
          {card.audience === 'internal' && <span className="mark mark-internal">{t('entry.internal')}</span>}
          {baseLanguage(lang) !== locale && <span className="mark">{nameOfLanguage(lang)}</span>}
          {variant.updated && <span className="row-date">{formatCalendarDate(variant.updated, locale)}</span>}
        </span>
      </NavLink>
      {savable && <SaveToggle entry={card.id} topic={card.topic} title={variant.title} />}
    </div>
  )
}
