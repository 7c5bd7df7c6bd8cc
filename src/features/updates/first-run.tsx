import { useLanguage } from '../../i18n/language.ts'
import { Page } from '../../ui/page.tsx'
import { percentOf } from './percent.ts'
import { ProblemText } from './problem-text.tsx'
import { useUpdateState } from './use-offline.ts'

/** Shown in place of the manual until it is on the device for the first time. */
export function FirstRun({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useLanguage()
  const update = useUpdateState()
  if (update.phase === 'failed') {
    return (
      <Page title={t('first.failed')}>
        <ProblemText problem={update.problem} detail={update.detail} />
        <button type="button" className="button button-main" onClick={onRetry}>
          {t('first.retry')}
        </button>
      </Page>
    )
  }
  const percent = percentOf(update)
  return (
    <Page title={t('first.title')}>
      <p className="lead">{t('first.text')}</p>
      <progress aria-label={t('first.progress')} max={100} value={percent} />
    </Page>
  )
}
