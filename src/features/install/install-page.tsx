import { useSyncExternalStore } from 'react'
import { useLanguage } from '../../i18n/language.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Page } from '../../ui/page.tsx'
import { installPrompt } from './install-prompt.ts'
import { installSteps, isInstalled } from './platform.ts'

/** How to put the app on the home screen: a button where the browser offers one, the right steps where it does not. */
export function InstallPage() {
  const { t } = useLanguage()
  const state = useSyncExternalStore(installPrompt.subscribe, installPrompt.state)
  return (
    <Page title={t('install.title')} before={<Breadcrumb steps={[{ to: '/more', text: t('more.title') }]} />}>
      <p className="lead">{t('install.why')}</p>
      {state === 'installed' || isInstalled() ? (
        <p className="notice">{t('install.done')}</p>
      ) : state === 'offered' ? (
        <button type="button" className="button button-main" onClick={() => void installPrompt.show()}>
          {t('install.button')}
        </button>
      ) : (
        <ol>
          {installSteps(navigator.userAgent, navigator.maxTouchPoints).map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
      )}
    </Page>
  )
}
