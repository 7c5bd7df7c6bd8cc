import { actionsOf } from './channel-action.ts'
import { isPhone, type Channel } from './contact.ts'
import { takesNumber } from './telephone.ts'

/** A way to reach a contact. */
export interface Reach {
  readonly channel: Channel
  /** True where it was typed in on this device: nobody else has checked it. */
  readonly typedIn: boolean
}

/**
 * Every way to reach a contact, the person's own numbers first.
 * @param isOwn true for a contact that the person wrote down
 */
export const reachesOf = (numbers: readonly Channel[], channels: readonly Channel[], isOwn: boolean): Reach[] => [
  ...numbers.map((channel) => ({ channel, typedIn: true })),
  ...channels.map((channel) => ({ channel, typedIn: isOwn })),
]

/** The same ways, the one that was used before the others. */
export const usedFirst = (reaches: readonly Reach[], { type, value }: Channel): Reach[] => {
  const used = ({ channel }: Reach): boolean => channel.type === type && channel.value === value
  return [...reaches.filter(used), ...reaches.filter((reach) => !used(reach))]
}

/** What a small card offers: a call or else a message, and an e-mail; without any of these, whatever can be opened. */
export function atHand(reaches: readonly Reach[]): Reach[] {
  const open = reaches.filter(({ channel }) => actionsOf(channel).length > 0)
  const number = open.find(({ channel }) => isPhone(channel)) ?? open.find(({ channel }) => takesNumber(channel.type))
  const email = open.find(({ channel }) => channel.type === 'email')
  const found = [number, email].filter((reach) => reach !== undefined)
  return found.length > 0 ? found : open.slice(0, 1)
}
