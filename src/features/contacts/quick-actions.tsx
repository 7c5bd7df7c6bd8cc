import { Mail, Phone } from 'lucide-react'
import { useState } from 'react'
import { actionHref } from '../../domain/channel-action.ts'
import { isPhone, shownValue, type Channel } from '../../domain/contact.ts'
import type { ContactId } from '../../domain/ids.ts'
import { isServiceCode } from '../../domain/telephone.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useNoteUse } from '../../services/use-contact-uses.ts'
import { ConfirmCall } from './confirm-call.tsx'

interface QuickActionsProps {
  readonly id: ContactId
  readonly name: string
  readonly channels: readonly Channel[]
  /** True where the person or another person typed the numbers in. */
  readonly unchecked: boolean
}

/** Call and write, for contacts that the person keeps at hand. The number stands beside the button. */
export function QuickActions({ id, name, channels, unchecked }: QuickActionsProps) {
  const { t } = useLanguage()
  const noteUse = useNoteUse(id, name)
  const [asking, setAsking] = useState(false)
  const phone = channels.find(isPhone)
  const email = channels.find((channel) => channel.type === 'email')
  const tel = phone && actionHref(phone, 'call')
  const face = (
    <>
      <Phone aria-hidden="true" className="icon" />
      {t('contact.call')}
    </>
  )
  return (
    <span className="actions">
      {phone && tel !== undefined && (
        <>
          {unchecked || isServiceCode(phone.value) ? (
            <button type="button" className="button button-action" aria-haspopup="dialog" aria-label={t('contact.callName', { name })} onClick={() => setAsking(true)}>
              {face}
            </button>
          ) : (
            <a className="button button-action" href={tel} aria-label={t('contact.callName', { name })} onClick={() => noteUse(phone)}>
              {face}
            </a>
          )}
          {asking && <ConfirmCall name={name} href={tel} onUse={() => noteUse(phone)} onClose={() => setAsking(false)} />}
        </>
      )}
      {email && (
        <a className="button button-action" href={actionHref(email, 'email')} aria-label={t('contact.emailName', { name })} onClick={() => noteUse(email)}>
          <Mail aria-hidden="true" className="icon" />
          {t('contact.email')}
        </a>
      )}
      {phone && (
        <bdi className="row-more" dir="ltr">
          {shownValue(phone)}
        </bdi>
      )}
    </span>
  )
}
