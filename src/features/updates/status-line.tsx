import { CloudOff, ShieldCheck } from 'lucide-react'
import { useEffect } from 'react'
import type { UiLocale } from '../../domain/locale.ts'
import type { UpdateState } from '../../domain/update.ts'
import { formatAgo, formatCalendarDate } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import type { Translate } from '../../i18n/i18n.ts'
import { useManualState } from '../../services/manual.ts'
import type { ActiveManual } from '../../storage/content-reader.ts'
import type { AppShellState } from './app-shell.ts'
import { percentOf } from './percent.ts'
import { useAppShell, useReadyForOffline, useUpdateState } from './use-offline.ts'

/** One quiet line: whether everything is on the device, which version, and when that was last checked. */
export function StatusLine() {
  const { locale, t } = useLanguage()
  const manual = useManualState()
  const shell = useAppShell()
  const update = useUpdateState()
  const ready = useReadyForOffline()
  useReadinessMark(ready, manual?.manifest.version)
  const Icon = ready ? ShieldCheck : CloudOff
  return (
    <p className="status-line" data-ready={ready}>
      <Icon aria-hidden="true" className="icon-small" />
      <span>{ready && manual ? readyText(manual, update, t, locale) : waitingText(manual ?? undefined, shell, update, t)}</span>
    </p>
  )
}

function readyText({ manifest, checkedAt }: ActiveManual, update: UpdateState, t: Translate, locale: UiLocale): string {
  const percent = percentOf(update)
  const version = t('status.version', { date: manifest.date === undefined ? manifest.version : formatCalendarDate(manifest.date, locale) })
  const last = percent !== undefined ? t('status.updating', { percent }) : checkedAt !== undefined ? t('status.checked', { ago: formatAgo(checkedAt, Date.now(), locale) }) : ''
  return [t('status.ready'), version, last].filter(Boolean).join(' · ')
}

function waitingText(manual: ActiveManual | undefined, shell: AppShellState, update: UpdateState, t: Translate): string {
  const percent = percentOf(update)
  if (percent !== undefined) return t('status.gettingContent', { percent })
  if (!manual) return update.phase === 'checking' ? t('status.checking') : t('status.noContent')
  if (shell.stored === 'unsupported') return t('status.noServiceWorker')
  return shell.stored === 'failed' ? t('status.appNotStored') : t('status.storingApp')
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
