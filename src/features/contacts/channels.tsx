import { Copy } from 'lucide-react'
import { isInWords, shownValue, type Channel } from '../../domain/contact.ts'
import type { ContactId } from '../../domain/ids.ts'
import { formatCalendarDate } from '../../i18n/format.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { copyText } from '../../ui/copy.ts'
import { useAnnounce } from '../../ui/use-announce.tsx'
import { ChannelAction } from './channel-action.tsx'

interface ChannelsProps {
  readonly id: ContactId
  readonly channels: readonly Channel[]
  readonly name: string
  readonly unchecked?: boolean
}

/** Every way to reach a contact, shown in full before it is tapped, each with its actions and a copy button. */
export function Channels({ channels, ...contact }: ChannelsProps) {
  const { t } = useLanguage()
  return (
    <section aria-labelledby="channels">
      <h2 id="channels">{t('contact.channels')}</h2>
      {channels.length === 0 ? <p>{t('contact.noChannel')}</p> : <ChannelList channels={channels} {...contact} />}
    </section>
  )
}

export function ChannelList({ channels, ...contact }: ChannelsProps) {
  return (
    <ul className="cards">
      {channels.map((channel) => (
        <li key={`${channel.type} ${channel.value}`} className="card channel">
          <ChannelLine channel={channel} {...contact} />
        </li>
      ))}
    </ul>
  )
}

function ChannelLine({ channel, ...contact }: Omit<ChannelsProps, 'channels'> & { readonly channel: Channel }) {
  const { locale, t } = useLanguage()
  const localized = useLocalized()
  const announce = useAnnounce()
  const label = localized(channel.label)
  const value = shownValue(channel)
  const copy = async (): Promise<void> => announce(t((await copyText(value)) ? 'contact.copied' : 'contact.copyFailed'))
  return (
    <>
      <div className="channel-text">
        <span className="row-more channel-about">
          {t(`channel.${channel.type}`)}
          {label && <span lang={label.lang}>{label.value}</span>}
          {channel.asOf !== undefined && <span>{t('contact.asOf', { date: formatCalendarDate(channel.asOf, locale) })}</span>}
        </span>
        <bdi className="channel-value" dir={isInWords(channel) ? 'auto' : 'ltr'}>
          {value}
        </bdi>
      </div>
      <div className="actions">
        <ChannelAction channel={channel} all {...contact} />
        <button type="button" className="button" aria-label={`${t('contact.copy')}: ${value}`} onClick={() => void copy()}>
          <Copy aria-hidden="true" className="icon" />
          {t('contact.copy')}
        </button>
      </div>
    </>
  )
}
