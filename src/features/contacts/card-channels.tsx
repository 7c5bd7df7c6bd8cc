import { isInWords, shownValue, type Channel } from '../../domain/contact.ts'
import type { ContactId } from '../../domain/ids.ts'
import { ChannelAction } from './channel-action.tsx'

interface CardChannelsProps {
  readonly id: ContactId
  readonly name: string
  readonly channels: readonly Channel[]
  /** True for channels that were typed in on this device. */
  readonly unchecked?: boolean
}

/** Channels on a card: a button for each, and its value in full, which is what paper keeps of it. */
export function CardChannels({ channels, ...contact }: CardChannelsProps) {
  if (channels.length === 0) return null
  return (
    <div className="card-channels">
      {channels.map((channel) => (
        <span key={`${channel.type} ${channel.value}`} className="channel-short">
          <ChannelAction channel={channel} {...contact} />
          <bdi className="channel-value" dir={isInWords(channel) ? 'auto' : 'ltr'}>
            {shownValue(channel)}
          </bdi>
        </span>
      ))}
    </div>
  )
}
