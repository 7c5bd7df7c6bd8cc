import { Link } from 'react-router'
import { shownValue } from '../../domain/contact.ts'
import type { OwnContact } from '../../domain/own-contact.ts'
import { useLanguage } from '../../i18n/language.ts'
import { contactPath } from '../../services/paths.ts'
import { ChannelAction } from './channel-action.tsx'
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
      <div className="actions">
        {channels.map((channel) => (
          <span key={`${channel.type} ${channel.value}`} className="channel-short">
            <ChannelAction id={id} channel={channel} name={name} unchecked />
            <bdi className="channel-value" dir={channel.type === 'radio' || channel.type === 'address' ? 'auto' : 'ltr'}>
              {shownValue(channel)}
            </bdi>
          </span>
        ))}
      </div>
    </div>
  )
}
