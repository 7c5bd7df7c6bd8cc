import { Map as MapIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { isOld } from '../../domain/age.ts'
import type { Contact, Place } from '../../domain/contact.ts'
import { isOldCoverage } from '../../domain/coverage.ts'
import { directionOf } from '../../domain/locale.ts'
import { formatCalendarDate, formatList, nameOfCountry } from '../../i18n/format.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { Mentions } from './mentions.tsx'
import { placeText } from './place-text.ts'
import { WorldMap } from './world-map.tsx'

/** Where a contact is, what time it is there, what it covers, and where that is known from. */
export function ContactFacts({ contact }: { readonly contact: Contact }) {
  const { locale, t } = useLanguage()
  const localized = useLocalized(useManual().manifest.languages)
  const place = placeText(contact.place, localized, locale)
  return (
    <dl className="facts">
      {place !== '' && (
        <Fact name={t('contact.place')}>
          {place}
          {contact.place && <PlaceOnMap place={contact.place} name={place} />}
        </Fact>
      )}
      <Covers contact={contact} />
      {contact.mentionedIn && <Mentions entries={contact.mentionedIn} />}
      <Origin contact={contact} />
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function PlaceOnMap({ place: { latitude, longitude }, name }: { readonly place: Place; readonly name: string }) {
  const { t } = useLanguage()
  if (latitude === undefined || longitude === undefined) return null
  return (
    <>
      <WorldMap latitude={latitude} longitude={longitude} label={t('contact.map', { place: name })} />
      <span className="actions">
        <a className="button" href={`geo:${latitude},${longitude}?q=${latitude},${longitude}`}>
          <MapIcon aria-hidden="true" className="icon" />
          {t('contact.openMap')}
        </a>
      </span>
    </>
  )
}

function Covers({ contact: { covers } }: { readonly contact: Contact }) {
  const { locale, t } = useLanguage()
  const localized = useLocalized(useManual().manifest.languages)
  if (!covers) return null
  const note = localized(covers.note)
  const countries = covers.countries.map((code) => nameOfCountry(code, locale))
  const when = covers.asOf === undefined ? t('coverage.undated') : t(isOldCoverage(covers, Date.now()) ? 'coverage.old' : 'coverage.current', { date: formatCalendarDate(covers.asOf, locale) })
  return (
    <Fact name={t('contact.covers')}>
      {covers.everywhere === true ? t('coverage.everywhere') : formatList(countries, locale)}
      {covers.everywhere !== true && <span className="row-more">{when}</span>}
      {note && (
        <span className="row-more" lang={note.lang} dir={directionOf(note.lang)}>
          {note.value}
        </span>
      )}
    </Fact>
  )
}

function Origin({ contact: { source, checked } }: { readonly contact: Contact }) {
  const { locale, t } = useLanguage()
  if (!source && checked === undefined) return null
  return (
    <Fact name={t('contact.source')}>
      {source && <bdi>{[source.title, source.publisher].filter(Boolean).join(', ')}</bdi>}
      {checked !== undefined && <span className="row-more">{t('contact.checked', { date: formatCalendarDate(checked, locale) })}</span>}
    </Fact>
  )
}

/** How old what is said about a contact is; a warning where that is long ago. */
export function ContactAge({ contact: { checked } }: { readonly contact: Contact }) {
  const { locale, t } = useLanguage()
  if (!isOld(checked, Date.now())) return null
  const words = checked === undefined ? t('contact.neverChecked') : t('contact.oldCheck', { date: formatCalendarDate(checked, locale) })
  return <p className="notice notice-warning">{words}</p>
}
