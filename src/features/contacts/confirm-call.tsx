import { isServiceCode } from '../../domain/telephone.ts'
import { useLanguage } from '../../i18n/language.ts'
import { NumberSheet } from '../../ui/number-sheet.tsx'

interface ConfirmCallProps {
  readonly name: string
  /** A `tel:` address. */
  readonly href: string
  readonly onUse: () => void
  readonly onClose: () => void
}

/** Shows a contact's number in full, and dials it only after a second tap. */
export function ConfirmCall({ name, href, onUse, onClose }: ConfirmCallProps) {
  const { t } = useLanguage()
  // Read from the address itself, so that what is shown is what is dialled.
  const number = decodeURIComponent(href.slice('tel:'.length))
  return (
    <NumberSheet
      title={t('confirmCall.title', { name })}
      number={number}
      why={t(isServiceCode(number) ? 'confirmCall.code' : 'confirmCall.unchecked')}
      href={href}
      go={t('confirmCall.dial')}
      cancel={t('confirmCall.cancel')}
      onGo={onUse}
      onClose={onClose}
    />
  )
}
