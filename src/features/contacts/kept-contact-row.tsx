import { Link } from 'react-router'
import { reachesOf } from '../../domain/reach.ts'
import { useLanguage } from '../../i18n/language.ts'
import type { KeptContact } from '../../services/kept-contacts.ts'
import { contactPath } from '../../services/paths.ts'
import { QuickActions } from './quick-actions.tsx'

/** A starred contact: as it is now, or as it was, with a mark, where it was withdrawn. */
export function KeptContactRow({ kept: { ids: [id], name, numbers, channels, note, state } }: { readonly kept: KeptContact }) {
  const { t } = useLanguage()
  return (
    <div className="row row-saved">
      <span className="row-text">
        <Link className="row-title" to={contactPath(id)}>
          <bdi>{name}</bdi>
        </Link>
        {state === 'gone' && <span className="mark">{t(channels.length > 0 ? 'contact.withdrawn' : 'personal.withdrawn')}</span>}
        {state === 'merged' && <span className="row-more">{t('contact.mergedMark')}</span>}
        {note !== '' && (
          <span className="row-more">
            <bdi>{note}</bdi>
          </span>
        )}
      </span>
      <QuickActions id={id} name={name} reaches={reachesOf(numbers, channels, state === 'own')} />
    </div>
  )
}
