import { formatTime } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useManualState } from '../../services/manual.ts'
import { nameOfVersion } from '../../services/version-text.ts'
import { useAppShell, useUpdateState } from './use-offline.ts'

/** Which versions are on the device, and a way to look for newer ones. */
export function UpdatesSection({ appVersion, onCheck }: { readonly appVersion: string; readonly onCheck: () => void }) {
  const { locale, t } = useLanguage()
  const manual = useManualState()
  const update = useUpdateState()
  const shell = useAppShell()
  const busy = update.phase !== 'idle' && update.phase !== 'failed'
  return (
    <section aria-labelledby="updates">
      <h2 id="updates" className="group-title">
        {t('more.updates')}
      </h2>
      {manual && (
        <>
          <p>{t('updates.version', { version: nameOfVersion(manual.manifest) })}</p>
          <p>{t('updates.installed', { date: formatTime(manual.installedAt, locale) })}</p>
        </>
      )}
      <p>{t('updates.appVersion', { version: appVersion })}</p>
      {shell.updateFailed && <p className="notice notice-warning">{t('updates.appFailed')}</p>}
      {update.phase === 'failed' && <p className="notice notice-warning">{t(`problem.${update.problem}`)}</p>}
      <button type="button" className="button" disabled={busy} onClick={onCheck}>
        {t('updates.check')}
      </button>
    </section>
  )
}
