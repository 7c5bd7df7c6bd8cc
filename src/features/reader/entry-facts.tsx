import { Link } from 'react-router'
import { hasPassed } from '../../domain/entry.ts'
import { baseLanguage, type Locale } from '../../domain/locale.ts'
import { formatCalendarDate, nameOfLanguage } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { entryPath } from '../../services/paths.ts'
import type { OpenEntry } from './use-entry.ts'

interface EntryFactsProps {
  readonly entry: OpenEntry
  readonly wanted: Locale
  /** False while the first part of the entry is drawn alone. */
  readonly whole: boolean
}

/** Is this still true, and in which language is it? Stands above the text, because people stop reading early. */
export function EntryFacts({ entry, wanted, whole }: EntryFactsProps) {
  const { locale, t } = useLanguage()
  const { manifest } = useManual()
  const { body, lang } = entry
  const { updated, reviewBy } = body
  const overdue = reviewBy !== undefined && hasPassed(reviewBy, new Date())
  return (
    <>
      <p className="entry-facts">
        {whole ? <Dates updated={updated} version={manifest.date} /> : <span>{placeOfDates}</span>}
        {body.audience === 'internal' && <span className="mark mark-internal">{t('entry.internal')}</span>}
      </p>
      <OtherLanguages entry={entry} />
      {overdue && <p className="notice notice-warning">{t('entry.overdue', { date: formatCalendarDate(reviewBy, locale) })}</p>}
      {baseLanguage(lang) !== baseLanguage(wanted) && (
        <p className="notice">{t('entry.otherLanguage', { wanted: nameOfLanguage(wanted, locale), shown: nameOfLanguage(lang, locale) })}</p>
      )}
    </>
  )
}

// The first date of a visit takes a slow phone a tenth of a second: the text comes before it, and the line keeps its place.
const placeOfDates = '\u00a0'

function Dates({ updated, version }: { readonly updated: string | undefined; readonly version: string | undefined }) {
  const { locale, t } = useLanguage()
  return (
    <>
      <span>{updated === undefined ? t('entry.noDate') : t('entry.updated', { date: formatCalendarDate(updated, locale) })}</span>
      {version !== undefined && <span>{t('entry.inVersion', { date: formatCalendarDate(version, locale) })}</span>}
    </>
  )
}

function OtherLanguages({ entry: { card, lang } }: { readonly entry: OpenEntry }) {
  const { locale, t } = useLanguage()
  const others = Object.keys(card.variants).filter((each) => each !== lang)
  if (others.length === 0) return null
  return (
    <p className="entry-languages">
      {t('entry.alsoIn')}
      {others.map((other) => (
        <Link key={other} className="chip" lang={other} to={entryPath(card.topic, card.id, other === locale ? undefined : other)}>
          {nameOfLanguage(other)}
        </Link>
      ))}
    </p>
  )
}
