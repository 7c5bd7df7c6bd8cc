import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/language.ts'

/** A word to the person, over the end of the screen. */
export function Notice({ children, onClose }: { readonly children: ReactNode; readonly onClose?: () => void }) {
  const { t } = useLanguage()
  return (
    <div className="notice notice-floating">
      <div className="notice-text">{children}</div>
      {onClose && (
        <button type="button" className="button-icon" aria-label={t('update.close')} onClick={onClose}>
          <X aria-hidden="true" className="icon" />
        </button>
      )}
    </div>
  )
}
