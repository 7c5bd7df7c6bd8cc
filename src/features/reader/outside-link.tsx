import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { directionOf } from '../../domain/locale.ts'
import { useLanguage } from '../../i18n/language.ts'
import { NumberLink } from './number-link.tsx'
import { useOnline } from './use-online.ts'

interface OutsideLinkProps {
  readonly href: string
  readonly lang?: string | undefined
  readonly children: ReactNode
}

/**
 * A link that leaves the manual. It says before the tap when it needs a connection that is not there, and shows a
 * telephone number before it is dialled.
 */
export function OutsideLink({ href, ...rest }: OutsideLinkProps) {
  const [, scheme, number] = /^(tel|sms):(.+)$/i.exec(href) ?? []
  if (number === undefined) return <AddressLink href={href} {...rest} />
  return <NumberLink href={href} number={number} message={scheme?.toLowerCase() === 'sms'} {...rest} />
}

function AddressLink({ href, lang, children }: OutsideLinkProps) {
  const { locale, t } = useLanguage()
  const online = useOnline()
  const web = /^https?:/i.test(href)
  return (
    <a href={href} lang={lang} {...(web && { target: '_blank', rel: 'noopener noreferrer' })}>
      {children}
      {web && <ExternalLink aria-hidden="true" className="icon-inline" />}
      {web && !online && <span className="mark mark-connection" lang={locale} dir={directionOf(locale)}>{t('entry.needsConnection')}</span>}
    </a>
  )
}
