import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/language.ts'
import { useOnline } from './use-online.ts'

/** A link that leaves the manual. It says before the tap when it needs a connection that is not there. */
export function OutsideLink({ href, lang, children }: { readonly href: string; readonly lang?: string | undefined; readonly children: ReactNode }) {
  const { t } = useLanguage()
  const online = useOnline()
  const web = /^https?:/i.test(href)
  return (
    <a href={href} lang={lang} {...(web && { target: '_blank', rel: 'noopener noreferrer' })}>
      {children}
      {web && <ExternalLink aria-hidden="true" className="icon-inline" />}
      {web && !online && <span className="mark mark-connection">{t('entry.needsConnection')}</span>}
    </a>
  )
}
