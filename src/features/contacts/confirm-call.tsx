import { isServiceCode } from '../../domain/telephone.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Sheet } from '../../ui/sheet.tsx'

interface ConfirmCallProps {
  readonly name: string
  /** A `tel:` address. */
  readonly href: string
  readonly onUse: () => void
  readonly onClose: () => void
}

/** Shows a number in full, and dials it only after a second tap. */
export function ConfirmCall({ name, href, onUse, onClose }: ConfirmCallProps) {
  const { t } = useLanguage()
  // Read from the address itself, so that what is shown is what is dialled.
  const number = decodeURIComponent(href.slice('tel:'.length))
  const call = (): void => {
    onUse()
    onClose()
  }
  return (
    <Sheet title={t('confirmCall.title', { name })} closeLabel={t('confirmCall.cancel')} onClose={onClose}>
      <p className="number-full">
        <bdi dir="ltr">{number}</bdi>
      </p>
      <p>{t(isServiceCode(number) ? 'confirmCall.code' : 'confirmCall.unchecked')}</p>
      <p className="actions">
        <a className="button button-main" href={href} onClick={call}>
          {t('confirmCall.dial')}
        </a>
        <button type="button" className="button" onClick={onClose}>
          {t('confirmCall.cancel')}
        </button>
      </p>
    </Sheet>
  )
}
