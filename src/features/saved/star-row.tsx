import { Mail, Phone } from 'lucide-react'
import { Link } from 'react-router'
import type { Star } from '../../domain/bookmark.ts'
import { channelHref, isPhone } from '../../domain/contact.ts'
import { directionOf } from '../../domain/locale.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { contactPath } from '../../services/paths.ts'
import { useServices } from '../../services/services.ts'
import { useRead } from '../../services/use-read.ts'

/** A starred contact: as the directory has it now, or as it was when it was starred, with a mark, where it was withdrawn. */
export function StarRow({ star }: { readonly star: Star }) {
  const { t } = useLanguage()
  const { reader } = useServices()
  const { manifest, sha256 } = useManual()
  const localized = useLocalized(manifest.languages)
  const read = useRead(`${sha256}/${star.contact}`, () => reader.contact(manifest, star.contact))
  const contact = read.status === 'ready' ? read.value : undefined
  const name = localized(contact?.name) ?? { value: star.name, lang: undefined }
  const channels = contact?.channels ?? star.channels
  const phone = channels.find(isPhone)
  const email = channels.find((channel) => channel.type === 'email')
  return (
    <div className="row row-saved">
      <span className="row-text">
        <Link className="row-title" to={contactPath(star.contact)} lang={name.lang} dir={name.lang && directionOf(name.lang)}>
          {name.value}
        </Link>
        {read.status === 'ready' && !contact && <span className="mark">{t('contact.withdrawn')}</span>}
      </span>
      <span className="actions">
        {phone && (
          <a className="button button-action" href={channelHref(phone)} aria-label={t('contact.callName', { name: name.value })}>
            <Phone aria-hidden="true" className="icon" />
            {t('contact.call')}
          </a>
        )}
        {email && (
          <a className="button button-action" href={channelHref(email)} aria-label={t('contact.emailName', { name: name.value })}>
            <Mail aria-hidden="true" className="icon" />
            {t('contact.email')}
          </a>
        )}
      </span>
    </div>
  )
}
