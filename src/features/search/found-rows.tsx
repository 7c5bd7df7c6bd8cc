import { memo } from 'react'
import { Link } from 'react-router'
import { isPhone, shownValue } from '../../domain/contact.ts'
import { directionOf } from '../../domain/locale.ts'
import { formatList, nameOfLanguage } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import type { Marked } from '../../search/marked.ts'
import type { Found, FoundContact, FoundEntry, FoundTerm } from '../../search/protocol.ts'
import { contactPath, entryPath } from '../../services/paths.ts'
import { useContactActions } from './contact-actions.ts'
import { MarkedText } from './marked-text.tsx'

interface RowProps<T extends Found> {
  readonly found: T
  readonly onOpen: () => void
}

/** One hit, of whatever kind; drawn anew for another hit only. */
export const FoundRow = memo(function FoundRow({ found, onOpen }: RowProps<Found>) {
  switch (found.kind) {
    case 'entry':
      return <EntryRow found={found} onOpen={onOpen} />
    case 'contact':
      return <ContactRow found={found} onOpen={onOpen} />
    case 'term':
      return <TermRow found={found} onOpen={onOpen} />
  }
})

function EntryRow({ found: { id, topic, lang, title, anchor, section, excerpt, words }, onOpen }: RowProps<FoundEntry>) {
  const { t, locale } = useLanguage()
  const address = { pathname: entryPath(topic, id, lang === locale ? undefined : lang), ...(anchor !== undefined && { hash: anchor }) }
  const text = { lang, dir: directionOf(lang) }
  return (
    <Link className="row" data-found="" to={address} state={{ found: words }} onClick={onOpen}>
      <span className="row-text">
        <span className="row-title" {...text}>
          <MarkedText marked={title} />
        </span>
        {typeof section === 'string' && <span className="found-section">{t(section === 'footnotes' ? 'entry.footnotes' : `section.${section}`)}</span>}
        {typeof section === 'object' && (
          <span className="found-section" {...text}>
            <MarkedText marked={section} />
          </span>
        )}
        <span className="row-more" {...text}>
          <MarkedText marked={excerpt} />
        </span>
      </span>
      {lang !== locale && <span className="mark">{nameOfLanguage(lang)}</span>}
    </Link>
  )
}

const plain = (marked: Marked): string => marked.map(({ text }) => text).join('')

interface ContactRowProps extends RowProps<FoundContact> {
  /** False for a contact that is offered where nothing was found: Enter in the field does not open it. */
  readonly isHit?: boolean
}

/** A contact with its number, which can be starred and called from here. */
export function ContactRow({ found: { id, ids, lang, name, place, covers, excerpt, personal, channels, numbers }, onOpen, isHit = true }: ContactRowProps) {
  const { t, locale } = useLanguage()
  const actionsOn = useContactActions()
  const phone = [...numbers, ...channels].find(isPhone)
  const about = plain(excerpt)
  return (
    <div className="row found-contact">
      <Link className="row-text" {...(isHit && { 'data-found': '' })} to={contactPath(id)} onClick={onOpen}>
        {personal === 'own' ? (
          <span className="row-title">
            <bdi>
              <MarkedText marked={name} />
            </bdi>
          </span>
        ) : (
          <span className="row-title" lang={lang} dir={directionOf(lang)}>
            <MarkedText marked={name} />
          </span>
        )}
        {personal && <span className="row-more">{t(personal === 'own' ? 'own.mark' : 'personal.title')}</span>}
        {place && (
          <span className="row-more">
            <MarkedText marked={place} />
          </span>
        )}
        {covers && <span className="row-more">{t('search.covers', { countries: formatList(covers, locale) })}</span>}
        {about !== '' && (
          <span className="row-more" dir="auto">
            <MarkedText marked={excerpt} />
          </span>
        )}
        {phone && phone.value !== about && (
          <span className="row-more">
            <bdi dir="ltr">{shownValue(phone)}</bdi>
          </span>
        )}
      </Link>
      {actionsOn({ ids, name: plain(name), channels, numbers })}
    </div>
  )
}

function TermRow({ found: { lang, name, definition, entry }, onOpen }: RowProps<FoundTerm>) {
  const text = (
    <span className="row-text" lang={lang} dir={directionOf(lang)}>
      <span className="row-title">
        <MarkedText marked={name} />
      </span>
      <span className="row-more">
        <MarkedText marked={definition} />
      </span>
    </span>
  )
  if (!entry) return <div className="row">{text}</div>
  return (
    <Link className="row" data-found="" to={entryPath(entry.topic, entry.id)} onClick={onOpen}>
      {text}
    </Link>
  )
}
