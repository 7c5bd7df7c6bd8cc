import { Link } from 'react-router'
import type { OwnContact } from '../../domain/own-contact.ts'
import { useLanguage } from '../../i18n/language.ts'
import { contactPath } from '../../services/paths.ts'
import { CardChannels } from './card-channels.tsx'
import { StarButton } from './star-button.tsx'

/** An own contact in a list, with the same actions as any other. */
export function OwnCard({ own: { id, slot, name, note, channels } }: { readonly own: OwnContact }) {
  const { t } = useLanguage()
  return (
    <div className="card contact-card">
      <div className="card-head">
        <Link className="card-title" to={contactPath(id)}>
          <bdi>{name}</bdi>
        </Link>
        <StarButton ids={[id]} name={name} channels={channels} />
      </div>
      <p className="row-more">{slot === undefined ? t('own.mark') : t(`slot.${slot}`)}</p>
      {note !== '' && (
        <p className="card-purpose" dir="auto">
          {note}
        </p>
      )}
      <CardChannels id={id} name={name} channels={channels} unchecked />
    </div>
  )
}
