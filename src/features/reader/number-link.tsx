import { useState, type ReactNode } from 'react'
import { useLanguage } from '../../i18n/language.ts'
import { NumberSheet } from '../../ui/number-sheet.tsx'

interface NumberLinkProps {
  readonly href: string
  readonly number: string
  /** True for a text message, false for a call. */
  readonly message: boolean
  readonly lang?: string | undefined
  readonly children: ReactNode
}

/**
 * A link of the text to a telephone number. Its words can be any, so the number is shown before it is dialled. It is a
 * button: an address in the page could be followed past the question.
 */
export function NumberLink({ href, number, message, lang, children }: NumberLinkProps) {
  const { t } = useLanguage()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <button type="button" className="number-link" lang={lang} aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {children}
      </button>
      {asking && (
        <NumberSheet
          title={t(message ? 'confirmCall.message' : 'confirmCall.number')}
          number={number}
          why={t('confirmCall.hidden')}
          href={href}
          go={t(message ? 'contact.sms' : 'confirmCall.dial')}
          cancel={t('confirmCall.cancel')}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
