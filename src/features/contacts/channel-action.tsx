import { Globe, Mail, Map as MapIcon, MessageCircle, MessageSquare, Phone, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { actionsOf, type ActionKind, type ChannelAction as Action } from '../../domain/channel-action.ts'
import type { Channel } from '../../domain/contact.ts'
import type { ContactId } from '../../domain/ids.ts'
import { isServiceCode } from '../../domain/telephone.ts'
import type { Key } from '../../i18n/catalogue.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useNoteUse } from '../../services/use-contact-uses.ts'
import { ConfirmCall } from './confirm-call.tsx'

const looks: Readonly<Record<ActionKind, { readonly icon: LucideIcon; readonly words: Key }>> = {
  call: { icon: Phone, words: 'contact.call' },
  sms: { icon: MessageSquare, words: 'contact.sms' },
  whatsapp: { icon: MessageCircle, words: 'contact.whatsapp' },
  email: { icon: Mail, words: 'contact.email' },
  website: { icon: Globe, words: 'contact.open' },
  map: { icon: MapIcon, words: 'contact.openMap' },
}

interface ChannelActionProps {
  readonly id: ContactId
  readonly channel: Channel
  readonly name: string
  /** True for a channel that was typed in on this device, or came from elsewhere than the manual. */
  readonly unchecked?: boolean
  /** True shows all that can be done, not the usual thing alone. */
  readonly all?: boolean
  /** True shows the picture alone, beside a row of a narrow list; the words stay for who listens. */
  readonly small?: boolean
}

/** Buttons that open a channel on the device; nothing for channels that cannot be opened. */
export function ChannelAction({ all = false, ...rest }: ChannelActionProps) {
  return actionsOf(rest.channel)
    .slice(0, all ? undefined : 1)
    .map((action) => <ActionButton key={action.kind} action={action} {...rest} />)
}

function ActionButton({ id, channel, name, action, unchecked = false, small = false }: ChannelActionProps & { readonly action: Action }) {
  const { t } = useLanguage()
  const noteUse = useNoteUse(id, name)
  const [asking, setAsking] = useState(false)
  const { icon: Icon, words } = looks[action.kind]
  const label = `${t(words)}: ${name}`
  const look = small ? 'button-icon' : 'button button-action'
  const inside = (
    <>
      <Icon aria-hidden="true" className="icon" />
      {!small && t(words)}
    </>
  )
  // A number with * or # can be an order to the telephone; one that nobody checked can be anything.
  if (action.kind === 'call' && (unchecked || isServiceCode(channel.value))) {
    return (
      <>
        <button type="button" className={look} aria-label={label} aria-haspopup="dialog" onClick={() => setAsking(true)}>
          {inside}
        </button>
        {asking && <ConfirmCall name={name} href={action.href} onUse={() => noteUse(channel)} onClose={() => setAsking(false)} />}
      </>
    )
  }
  const web = /^https?:/i.test(action.href)
  return (
    <a className={look} href={action.href} aria-label={label} onClick={() => noteUse(channel)} {...(web && { target: '_blank', rel: 'noopener noreferrer' })}>
      {inside}
    </a>
  )
}
