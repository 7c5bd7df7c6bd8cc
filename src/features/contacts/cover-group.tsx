import type { Contact } from '../../domain/contact.ts'
import { isOldCoverage } from '../../domain/coverage.ts'
import { directionOf } from '../../domain/locale.ts'
import { formatCalendarDate } from '../../i18n/format.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { ContactCard } from './contact-card.tsx'

/** Contacts that cover a country, each with the list that says so. */
export function CoverGroup({ title, contacts }: { readonly title?: string; readonly contacts: readonly Contact[] }) {
  if (contacts.length === 0) return null
  return (
    <>
      {title !== undefined && <h3 className="group-title">{title}</h3>}
      <ul className="cards">
        {contacts.map((contact) => (
          <li key={contact.id}>
            <ContactCard contact={contact} />
            {contact.covers?.everywhere !== true && <CoverageOrigin contact={contact} />}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Which list names the countries of an office, of when, and from whom; with a warning where it is old. */
function CoverageOrigin({ contact: { covers } }: { readonly contact: Contact }) {
  const { locale, t } = useLanguage()
  const localized = useLocalized(useManual().manifest.languages)
  if (!covers) return null
  const old = isOldCoverage(covers, Date.now())
  const note = localized(covers.note)
  const words =
    covers.asOf === undefined ? t('coverage.undated') : t(old ? 'coverage.old' : 'coverage.current', { date: formatCalendarDate(covers.asOf, locale) })
  return (
    <div className={old ? 'cover-origin cover-old' : 'cover-origin'}>
      <p>
        {words}
        {covers.source && (
          <>
            {' '}
            <bdi>{[covers.source.title, covers.source.publisher].filter(Boolean).join(', ')}</bdi>
          </>
        )}
      </p>
      {note && (
        <p lang={note.lang} dir={directionOf(note.lang)}>
          {note.value}
        </p>
      )}
    </div>
  )
}
