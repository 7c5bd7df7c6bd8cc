import { isInWords, shownValue } from '../../domain/contact.ts'
import type { ContactId } from '../../domain/ids.ts'
import { atHand, type Reach } from '../../domain/reach.ts'
import { takesNumber } from '../../domain/telephone.ts'
import { ChannelAction } from './channel-action.tsx'

interface QuickActionsProps {
  readonly id: ContactId
  readonly name: string
  readonly reaches: readonly Reach[]
}

/** Call or write, for contacts that the person keeps at hand. The number stands beside the button; so does a radio channel. */
export function QuickActions({ id, name, reaches }: QuickActionsProps) {
  const offered = atHand(reaches)
  const told = offered.length === 0 ? reaches[0] : offered.find(({ channel }) => takesNumber(channel.type))
  const email = offered.find(({ channel }) => channel.type === 'email')
  return (
    <span className="quick">
      {offered.map(({ channel, typedIn }) => (
        <ChannelAction key={channel.type} id={id} channel={channel} name={name} unchecked={typedIn} />
      ))}
      {told && (
        <bdi className="row-more" dir={isInWords(told.channel) ? 'auto' : 'ltr'}>
          {shownValue(told.channel)}
        </bdi>
      )}
      {email && (
        <bdi className="row-more on-paper" dir="ltr">
          {email.channel.value}
        </bdi>
      )}
    </span>
  )
}
