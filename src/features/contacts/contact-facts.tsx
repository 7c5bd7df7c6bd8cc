import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Contact } from '../../domain/contact.ts'
import { directionOf } from '../../domain/locale.ts'
import { formatCalendarDate, formatList, formatTimeAt, nameOfCountry } from '../../i18n/format.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { contactPath } from '../../services/paths.ts'
import { Mentions } from './mentions.tsx'
import { placeText } from './place-text.ts'

/** Where a contact is, what it belongs to, what it covers, and where that is known from. */
export function ContactFacts({ contact, all }: { readonly contact: Contact; readonly all: readonly Contact[] }) {
  const { locale, t } = useLanguage()
  const localized = useLocalized(useManual().manifest.languages)
  const parent = all.find((each) => each.id === contact.parent)
  const children = all.filter((each) => each.parent === contact.id)
  const place = placeText(contact.place, localized, locale)
  const time = contact.timezone === undefined ? undefined : formatTimeAt(contact.timezone, Date.now(), locale)
  return (
    <dl className="facts">
      {place !== '' && <Fact name={t('contact.place')}>{place}</Fact>}
      {time !== undefined && <Fact name={t('contact.localTime')}>{time}</Fact>}
      {parent && (
        <Fact name={t('contact.parent')}>
          <ContactLink contact={parent} />
        </Fact>
      )}
      {children.length > 0 && (
        <Fact name={t('contact.children')}>
          <ul className="plain">
            {children.map((child) => (
              <li key={child.id}>
                <ContactLink contact={child} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Coverage contact={contact} />
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

function ContactLink({ contact }: { readonly contact: Contact }) {
  const localized = useLocalized(useManual().manifest.languages)
  const name = localized(contact.name)
  return (
    <Link to={contactPath(contact.id)} lang={name?.lang} dir={name && directionOf(name.lang)}>
      {name?.value ?? contact.id}
    </Link>
  )
}

function Coverage({ contact: { covers } }: { readonly contact: Contact }) {
  const { locale, t } = useLanguage()
  const localized = useLocalized()
  if (!covers) return null
  const note = localized(covers.note)
  const countries = covers.countries.map((code) => nameOfCountry(code, locale))
  return (
    <Fact name={t('contact.covers')}>
      {formatList(countries, locale)}
      {covers.asOf !== undefined && <span className="row-more">{t('contact.asOf', { date: formatCalendarDate(covers.asOf, locale) })}</span>}
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
