import type { Channel } from '../domain/contact.ts'
import type { ContactId } from '../domain/ids.ts'
import { useServices } from './services.ts'

/** Notes that a channel was used; the store ignores it where the person turned that off. */
export function useNoteUse(contact: ContactId, name: string): (channel: Channel) => void {
  const { user } = useServices()
  // A convenience: where it cannot be kept, the call goes on.
  return (channel) => void user.addUse({ contact, name, channel, at: Date.now() }).catch(() => undefined)
}
