import { useState } from 'react'
import { useLanguage } from '../../i18n/language.ts'
import { useServices } from '../../services/services.ts'
import { useUserHealth } from '../../services/use-user-health.ts'
import { Notice } from './notice.tsx'

/** Says when what the person keeps cannot be read, or a change of it was not saved. */
export function KeptNotices() {
  const { t } = useLanguage()
  const { user } = useServices()
  const { readable, unsaved } = useUserHealth()
  const [closed, setClosed] = useState(false)
  // Told again when it happens again.
  if (readable && closed) setClosed(false)
  return (
    <>
      {!readable && !closed && !unsaved && (
        <Notice onClose={() => setClosed(true)}>
          <p>
            <strong>{t('kept.unread')}</strong> {t('kept.unreadHint')}
          </p>
          <button type="button" className="button" onClick={user.readAgain}>
            {t('first.retry')}
          </button>
        </Notice>
      )}
      {unsaved && (
        <Notice onClose={user.dismissUnsaved}>
          <strong>{t('kept.unsaved')}</strong> {t(`kept.${unsaved}`)}
        </Notice>
      )}
    </>
  )
}
