import { useEffect, useRef, useState } from 'react'
import { formatCalendarDate } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useManualState } from '../../services/manual.ts'
import { appShell } from './app-shell.ts'
import { KeptNotices } from './kept-notices.tsx'
import { Notice } from './notice.tsx'
import { ProblemText } from './problem-text.tsx'
import { useAppShell, useUpdateState } from './use-offline.ts'

/** What the person should know of updates: a newer app waits, a newer manual came, or an update stopped. */
export function Notices() {
  const { t } = useLanguage()
  const shell = useAppShell()
  const update = useUpdateState()
  const manual = useManualState()
  const [closed, setClosed] = useState<string>()
  const shellFailed = shell.stored === 'failed'
  const problem = update.phase === 'failed' && manual && update.problem !== 'unreachable' ? update : undefined
  return (
    <section className="notices" aria-label={t('update.notices')}>
      <div aria-live="polite">
        {shell.waiting && (
          <Notice>
            <p>
              <strong>{t('update.app')}</strong> {t('update.appHint')}
            </p>
            <button type="button" className="button button-main" onClick={appShell.acceptUpdate}>
              {t('update.appAction')}
            </button>
          </Notice>
        )}
        {shellFailed && closed !== 'shell' && <Notice onClose={() => setClosed('shell')}>{t('update.shellFailed')}</Notice>}
        {problem && closed !== problem.detail && (
          <Notice onClose={() => setClosed(problem.detail)}>
            <strong>{t('problem.title')}</strong>
            <ProblemText problem={problem.problem} detail={problem.detail} />
          </Notice>
        )}
        <KeptNotices />
        <ContentNotice />
      </div>
    </section>
  )
}

/** Tells once that another version became active while the app was open. */
function ContentNotice() {
  const { locale, t } = useLanguage()
  const manual = useManualState()
  const seen = useRef<string>(undefined)
  const [changed, setChanged] = useState<string>()
  const version = manual?.manifest.version
  useEffect(() => {
    if (version === undefined) return
    if (seen.current !== undefined && seen.current !== version) setChanged(version)
    seen.current = version
  }, [version])
  if (changed === undefined || changed !== version || !manual) return null
  const date = manual.manifest.date === undefined ? version : formatCalendarDate(manual.manifest.date, locale)
  return <Notice onClose={() => setChanged(undefined)}>{t('update.content', { date })}</Notice>
}
