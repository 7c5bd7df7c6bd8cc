import { Star as StarIcon } from 'lucide-react'
import { Link } from 'react-router'
import { idsOfStar, type Star } from '../../domain/bookmark.ts'
import type { Channel } from '../../domain/contact.ts'
import { isOwnId } from '../../domain/own-contact.ts'
import { noteOn } from '../../domain/personal.ts'
import { reachesOf } from '../../domain/reach.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useFreshStars } from '../../services/kept-contacts.ts'
import { contactPath } from '../../services/paths.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useUserHealth } from '../../services/use-user-health.ts'
import { QuickActions } from './quick-actions.tsx'

/**
 * The starred contacts, ready to call. Drawn from the stars themselves, so that it is there before the directory is read,
 * and also when the directory is damaged.
 */
export function StarredStrip({ stars }: { readonly stars: readonly Star[] }) {
  const { t } = useLanguage()
  const { user } = useServices()
  const notes = useObserved(() => user.observeNotes())
  const { readable } = useUserHealth()
  useFreshStars(stars)
  return (
    <section aria-labelledby="starred">
      <h2 id="starred" className="group-title">
        {t('home.starred')}
      </h2>
      {stars.length === 0 ? (
        <p className="row-more">
          <StarIcon aria-hidden="true" className="icon-inline" /> {t(readable ? 'home.noStars' : 'kept.unread')}
        </p>
      ) : (
        <ul className="strip">
          {stars.map((star) => (
            <li key={star.contact} className="card strip-card">
              <StarCard star={star} numbers={noteOn(notes ?? [], idsOfStar(star))?.numbers ?? []} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function StarCard({ star, numbers }: { readonly star: Star; readonly numbers: readonly Channel[] }) {
  const { t } = useLanguage()
  const { name, channels, gone } = star
  const [contact] = idsOfStar(star)
  return (
    <>
      <Link className="card-title" to={contactPath(contact)}>
        <bdi>{name}</bdi>
      </Link>
      {gone && <p className="row-more">{t('contact.withdrawn')}</p>}
      <QuickActions id={contact} name={name} reaches={reachesOf(numbers, channels, isOwnId(contact))} />
    </>
  )
}
