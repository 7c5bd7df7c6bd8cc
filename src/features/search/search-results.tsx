import { Link } from 'react-router'
import type { Contact } from '../../domain/contact.ts'
import type { EntryCard } from '../../domain/entry.ts'
import { directionOf, type Locale } from '../../domain/locale.ts'
import { nameOfLanguage } from '../../i18n/format.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { contactPath, entryPath } from '../../services/paths.ts'
import { Empty } from '../../ui/empty.tsx'
import type { Found } from './use-search.ts'

/** Entries and contacts, each group under its name, the better group first. */
export function SearchResults({ found, query }: { readonly found: Found; readonly query: string }) {
  const { t } = useLanguage()
  const { entries, contacts, contactsFirst } = found
  const count = entries.length + contacts.length
  const groups = [
    entries.length > 0 && (
      <section key="entries" aria-labelledby="found-entries">
        <h2 id="found-entries" className="group-title">
          {t('search.entries')}
        </h2>
        <ul className="list">{entries.map(({ card, lang }) => <li key={card.id}><FoundEntry card={card} lang={lang} /></li>)}</ul>
      </section>
    ),
    contacts.length > 0 && (
      <section key="contacts" aria-labelledby="found-contacts">
        <h2 id="found-contacts" className="group-title">
          {t('search.contacts')}
        </h2>
        <ul className="list">{contacts.map((contact) => <li key={contact.id}><FoundContact contact={contact} /></li>)}</ul>
      </section>
    ),
  ]
  return (
    <>
      <p role="status" className="row-more">
        {t('search.results', { count })}
      </p>
      {count === 0 && (
        <Empty>
          <p>{t('search.nothing', { query })}</p>
          <p>{t('search.nothingHint')}</p>
        </Empty>
      )}
      {contactsFirst ? groups.reverse() : groups}
    </>
  )
}

function FoundEntry({ card, lang }: { readonly card: EntryCard; readonly lang: Locale }) {
  const { locale } = useLanguage()
  const variant = card.variants[lang]
  if (!variant) return null
  return (
    <Link className="row" to={entryPath(card.topic, card.id, lang === locale ? undefined : lang)}>
      <span className="row-text" lang={lang} dir={directionOf(lang)}>
        <span className="row-title">{variant.title}</span>
        {variant.summary && <span className="row-more">{variant.summary}</span>}
      </span>
      {lang !== locale && <span className="mark">{nameOfLanguage(lang)}</span>}
    </Link>
  )
}

function FoundContact({ contact }: { readonly contact: Contact }) {
  const localized = useLocalized(useManual().manifest.languages)
  const name = localized(contact.name)
  const purpose = localized(contact.purpose)
  return (
    <Link className="row" to={contactPath(contact.id)}>
      <span className="row-text">
        <span className="row-title" lang={name?.lang} dir={name && directionOf(name.lang)}>
          {name?.value ?? contact.id}
        </span>
        {purpose && (
          <span className="row-more" lang={purpose.lang} dir={directionOf(purpose.lang)}>
            {purpose.value}
          </span>
        )}
      </span>
    </Link>
  )
}
