import { CloudOff, ShieldCheck } from 'lucide-react'
import { useEffect } from 'react'
import type { UiLocale } from '../../domain/locale.ts'
import type { UpdateState } from '../../domain/update.ts'
import { formatAgo } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import type { Translate } from '../../i18n/i18n.ts'
import { useManualState, type ManualState } from '../../services/manual.ts'
import { versionText } from '../../services/version-text.ts'
import type { ActiveManual } from '../../storage/content-reader.ts'
import type { AppShellState } from './shell-keeper.ts'
import { percentOf } from './percent.ts'
import { useAppShell, useManualWhole, useUpdateState } from './use-offline.ts'

/**
 * One quiet line: whether everything is on the device, which version, and when that was last checked. Only the first of
 * these is announced; percents that run would talk over everything else.
 */
export function StatusLine() {
  const { locale, t } = useLanguage()
  const manual = useManualState()
  const shell = useAppShell()
  const update = useUpdateState()
  const whole = useManualWhole()
  // Promised only when the app and a complete, verified version of the manual are both on the device.
  const ready = shell.stored === 'active' && whole === true
  useReadinessMark(ready, manual?.manifest.version)
  const Icon = ready ? ShieldCheck : CloudOff
  const percent = percentOf(update)
  const getting = !ready && percent !== undefined
  return (
    <p className="status-line" data-ready={ready}>
      <Icon aria-hidden="true" className="icon-small" />
      <span>
        <span role="status">{ready ? t('status.ready') : getting ? '' : waitingText(manual, whole, shell, update, t)}</span>
        {getting && t('status.gettingContent', { percent })}
        {ready && manual && aboutVersion(manual, percent, t, locale)}
      </span>
    </p>
  )
}

function aboutVersion({ manifest, checkedAt }: ActiveManual, percent: number | undefined, t: Translate, locale: UiLocale): string {
  const version = versionText(manifest, { locale, t })
  const last = percent !== undefined ? t('status.updating', { percent }) : checkedAt !== undefined ? t('status.checked', { ago: formatAgo(checkedAt, Date.now(), locale) }) : ''
  return [version, last].filter(Boolean).map((part) => ` · ${part}`).join('')
}

function waitingText(manual: ManualState, whole: boolean | undefined, { stored }: AppShellState, update: UpdateState, t: Translate): string {
  if (!manual) return update.phase === 'checking' ? t('status.checking') : t('status.noContent')
  if (stored === 'unsupported') return t('status.noServiceWorker')
  if (whole === false) return t('status.incomplete')
  if (stored === 'active' || stored === 'checking') return ''
  return stored === 'failed' ? t('status.appNotStored') : t('status.storingApp')
}

/** Says the same to programs that look from outside: on <html>, and only while it is true. */
function useReadinessMark(ready: boolean, version: string | undefined): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    if (version === undefined) delete dataset.contentVersion
    else dataset.contentVersion = version
    if (ready) dataset.offline = 'ready'
    else delete dataset.offline
  }, [ready, version])
}
