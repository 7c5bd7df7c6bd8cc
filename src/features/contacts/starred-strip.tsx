import { Mail, Phone, Star as StarIcon } from 'lucide-react'
import { Link } from 'react-router'
import type { Star } from '../../domain/bookmark.ts'
import { channelHref, isPhone } from '../../domain/contact.ts'
import { useLanguage } from '../../i18n/language.ts'
import { contactPath } from '../../services/paths.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useServices } from '../../services/services.ts'

/**
 * The starred contacts, ready to call. Drawn from the stars themselves, so that it is there before the directory is read,
 * and also when the directory is damaged.
 */
export function StarredStrip() {
  const { t } = useLanguage()
  const { user } = useServices()
  const stars = useObserved(() => user.observeStars())
  if (!stars) return null
  return (
    <section aria-labelledby="starred">
      <h2 id="starred" className="group-title">
        {t('home.starred')}
      </h2>
      {stars.length === 0 ? (
        <p className="row-more">
          <StarIcon aria-hidden="true" className="icon-inline" /> {t('home.noStars')}
        </p>
      ) : (
        <ul className="strip">
          {stars.map((star) => (
            <li key={star.contact} className="card strip-card">
              <StarCard star={star} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function StarCard({ star: { contact, name, channels } }: { readonly star: Star }) {
  const { t } = useLanguage()
  const phone = channels.find(isPhone)
  const email = channels.find((channel) => channel.type === 'email')
  return (
    <>
      <Link className="card-title" to={contactPath(contact)}>
        <bdi>{name}</bdi>
      </Link>
      <span className="actions">
        {phone && (
          <a className="button button-action" href={channelHref(phone)} aria-label={t('contact.callName', { name })}>
            <Phone aria-hidden="true" className="icon" />
            {t('contact.call')}
          </a>
        )}
        {email && (
          <a className="button button-action" href={channelHref(email)} aria-label={t('contact.emailName', { name })}>
            <Mail aria-hidden="true" className="icon" />
            {t('contact.email')}
          </a>
        )}
      </span>
    </>
  )
}
