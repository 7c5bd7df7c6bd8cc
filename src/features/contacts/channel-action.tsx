import { Globe, Mail, MessageSquare, Phone, type LucideIcon } from 'lucide-react'
import { channelHref, type Channel, type ChannelType } from '../../domain/contact.ts'
import type { Key } from '../../i18n/catalogue.ts'
import { useLanguage } from '../../i18n/language.ts'

const actions: Partial<Record<ChannelType, { icon: LucideIcon; words: Key }>> = {
  phone: { icon: Phone, words: 'contact.call' },
  mobile: { icon: Phone, words: 'contact.call' },
  satellite: { icon: Phone, words: 'contact.call' },
  sms: { icon: MessageSquare, words: 'contact.sms' },
  whatsapp: { icon: MessageSquare, words: 'contact.whatsapp' },
  email: { icon: Mail, words: 'contact.email' },
  website: { icon: Globe, words: 'contact.open' },
}

/** A button that opens a channel on the device; nothing for channels that cannot be opened, such as an address. */
export function ChannelAction({ channel, name }: { readonly channel: Channel; readonly name: string }) {
  const { t } = useLanguage()
  const href = channelHref(channel)
  const action = actions[channel.type]
  if (href === undefined || !action) return null
  const Icon = action.icon
  const web = /^https?:/i.test(href)
  return (
    <a className="button button-action" href={href} aria-label={`${t(action.words)}: ${name}`} {...(web && { target: '_blank', rel: 'noopener noreferrer' })}>
      <Icon aria-hidden="true" className="icon" />
      {t(action.words)}
    </a>
  )
}
