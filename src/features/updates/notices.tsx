import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../i18n/language.ts'
import { useManualState } from '../../services/manual.ts'
import { dateOfVersion } from '../../services/version-text.ts'
import { appShell } from './app-shell.ts'
import { KeptNotices } from './kept-notices.tsx'
import { Notice } from './notice.tsx'
import { ProblemText } from './problem-text.tsx'
import { useAppShell, useUpdateState } from './use-offline.ts'

/** What the person should know of updates: a newer app waits, a newer manual came, or an update stopped. */
export function Notices() {
  const { t } = useLanguage()
  const shell = useAppShell()
  return (
    <section className="notices" aria-label={t('update.notices')}>
      <div aria-live="polite">
        {shell.superseded ? <SupersededNotice /> : shell.waiting && <WaitingNotice />}
        {shell.stored === 'failed' && <ShellFailedNotice />}
        <KeptNotices />
        <ProblemNotice />
        <ContentNotice />
      </div>
    </section>
  )
}

function WaitingNotice() {
  const { t } = useLanguage()
  return (
    <Notice>
      <p>
        <strong>{t('update.app')}</strong> {t('update.appHint')}
      </p>
      <button type="button" className="button button-main" onClick={appShell.acceptUpdate}>
        {t('update.appAction')}
      </button>
    </Notice>
  )
}

/** Only a tap reloads: in this tab, something may be half written. */
function SupersededNotice() {
  const { t } = useLanguage()
  const [closed, setClosed] = useState(false)
  if (closed) return null
  return (
    <Notice onClose={() => setClosed(true)}>
      <p>
        <strong>{t('update.elsewhere')}</strong> {t('update.elsewhereHint')}
      </p>
      <button type="button" className="button" onClick={appShell.reload}>
        {t('update.reload')}
      </button>
    </Notice>
  )
}

function ShellFailedNotice() {
  const { t } = useLanguage()
  const [closed, setClosed] = useState(false)
  return !closed && <Notice onClose={() => setClosed(true)}>{t('update.shellFailed')}</Notice>
}

function ProblemNotice() {
  const { t } = useLanguage()
  const update = useUpdateState()
  const manual = useManualState()
  const [closed, setClosed] = useState<string>()
  if (update.phase !== 'failed' || !manual || update.problem === 'unreachable' || closed === update.detail) return null
  return (
    <Notice onClose={() => setClosed(update.detail)}>
      <strong>{t('problem.title')}</strong>
      <ProblemText problem={update.problem} detail={update.detail} />
    </Notice>
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
  const date = dateOfVersion(manual.manifest, { locale, t })
  return <Notice onClose={() => setChanged(undefined)}>{t('update.content', { date })}</Notice>
}
