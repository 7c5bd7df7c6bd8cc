import { useLanguage } from '../i18n/language.ts'

/** Shown in place of a screen that failed. */
export function ScreenFailed() {
  const { t } = useLanguage()
  return (
    <div className="page" role="alert">
      <h1 className="page-title">{t('error.title')}</h1>
      <p>{t('error.safe')}</p>
      <button type="button" className="button button-main" onClick={() => location.reload()}>
        {t('error.reload')}
      </button>
    </div>
  )
}
