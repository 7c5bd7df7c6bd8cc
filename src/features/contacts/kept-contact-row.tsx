import { Link } from 'react-router'
import { isOwnId } from '../../domain/own-contact.ts'
import { useLanguage } from '../../i18n/language.ts'
import type { KeptContact } from '../../services/kept-contacts.ts'
import { contactPath } from '../../services/paths.ts'
import { QuickActions } from './quick-actions.tsx'

/** A starred contact: as it is now, or as it was, with a mark, where it was withdrawn. */
export function KeptContactRow({ kept: { id, name, channels, note, state, contact } }: { readonly kept: KeptContact }) {
  const { t } = useLanguage()
  const ownNumber = channels.length > (contact?.channels.length ?? channels.length)
  return (
    <div className="row row-saved">
      <span className="row-text">
        <Link className="row-title" to={contactPath(contact?.id ?? id)} dir="auto">
          {name}
        </Link>
        {state === 'gone' && <span className="mark">{t('contact.withdrawn')}</span>}
        {state === 'merged' && <span className="row-more">{t('contact.mergedMark')}</span>}
        {note !== '' && (
          <span className="row-more" dir="auto">
            {note}
          </span>
        )}
      </span>
      <QuickActions id={contact?.id ?? id} name={name} channels={channels} unchecked={isOwnId(id) || ownNumber} />
    </div>
  )
}
