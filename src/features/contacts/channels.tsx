import { Copy } from 'lucide-react'
import type { Channel } from '../../domain/contact.ts'
import { formatCalendarDate } from '../../i18n/format.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { copyText } from '../../ui/copy.ts'
import { useAnnounce } from '../../ui/use-announce.tsx'
import { ChannelAction } from './channel-action.tsx'

/** Every way to reach a contact, shown in full before it is tapped, each with its action and a copy button. */
export function Channels({ channels, name }: { readonly channels: readonly Channel[]; readonly name: string }) {
  const { t } = useLanguage()
  return (
    <section aria-labelledby="channels">
      <h2 id="channels">{t('contact.channels')}</h2>
      {channels.length === 0 ? (
        <p>{t('contact.noChannel')}</p>
      ) : (
        <ul className="cards">
          {channels.map((channel) => (
            <li key={`${channel.type} ${channel.value}`} className="card channel">
              <ChannelLine channel={channel} name={name} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function ChannelLine({ channel, name }: { readonly channel: Channel; readonly name: string }) {
  const { locale, t } = useLanguage()
  const localized = useLocalized()
  const announce = useAnnounce()
  const label = localized(channel.label)
  const copy = async (): Promise<void> => announce(t((await copyText(channel.value)) ? 'contact.copied' : 'contact.copyFailed'))
  return (
    <>
      <div className="channel-text">
        <span className="row-more channel-about">
          {t(`channel.${channel.type}`)}
          {label && <span lang={label.lang}>{label.value}</span>}
          {channel.asOf !== undefined && <span>{t('contact.asOf', { date: formatCalendarDate(channel.asOf, locale) })}</span>}
        </span>
        <bdi className="channel-value" dir="ltr">
          {channel.value}
        </bdi>
      </div>
      <div className="actions">
        <ChannelAction channel={channel} name={name} />
        <button type="button" className="button" aria-label={`${t('contact.copy')}: ${channel.value}`} onClick={() => void copy()}>
          <Copy aria-hidden="true" className="icon" />
          {t('contact.copy')}
        </button>
      </div>
    </>
  )
}
