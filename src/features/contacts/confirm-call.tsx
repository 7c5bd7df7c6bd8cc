import { isServiceCode } from '../../domain/channel-action.ts'
import { shownValue, type Channel } from '../../domain/contact.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Sheet } from '../../ui/sheet.tsx'

interface ConfirmCallProps {
  readonly channel: Channel
  readonly name: string
  readonly href: string
  readonly onUse: () => void
  readonly onClose: () => void
}

/** Shows a number in full, and dials it only after a second tap. */
export function ConfirmCall({ channel, name, href, onUse, onClose }: ConfirmCallProps) {
  const { t } = useLanguage()
  const call = (): void => {
    onUse()
    onClose()
  }
  return (
    <Sheet title={t('confirmCall.title', { name })} closeLabel={t('confirmCall.cancel')} onClose={onClose}>
      <p className="number-full">
        <bdi dir="ltr">{shownValue(channel)}</bdi>
      </p>
      <p>{t(isServiceCode(channel.value) ? 'confirmCall.code' : 'confirmCall.unchecked')}</p>
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
