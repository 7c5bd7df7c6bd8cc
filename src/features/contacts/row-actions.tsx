import type { Channel } from '../../domain/contact.ts'
import { isOwnId } from '../../domain/own-contact.ts'
import { atHand, reachesOf } from '../../domain/reach.ts'
import { takesNumber } from '../../domain/telephone.ts'
import type { ContactIds } from '../../domain/units.ts'
import { ChannelAction } from './channel-action.tsx'
import { StarButton } from './star-button.tsx'

interface RowActionsProps {
  readonly ids: ContactIds
  readonly name: string
  readonly channels: readonly Channel[]
  /** The person's own numbers for it: called first. */
  readonly numbers: readonly Channel[]
}

/** Star and call, beside a contact in a narrow list; the list shows the number. */
export function RowActions({ ids, name, channels, numbers }: RowActionsProps) {
  const [id] = ids
  const call = atHand(reachesOf(numbers, channels, isOwnId(id))).find(({ channel }) => takesNumber(channel.type))
  return (
    <>
      <StarButton ids={ids} name={name} channels={channels} />
      {call && <ChannelAction id={id} channel={call.channel} name={name} unchecked={call.typedIn} small />}
    </>
  )
}
