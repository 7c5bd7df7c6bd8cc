import { useState } from 'react'
import { formatBytes, formatList, nameOfLanguage } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useManualState } from '../../services/manual.ts'
import { useRead } from '../../services/use-read.ts'
import { reportStorage, requestPersistence } from '../../storage/persistence.ts'

/** What is on the device, and whether the browser may clear it. */
export function StorageSection() {
  const { locale, t } = useLanguage()
  const manual = useManualState()
  const [asked, setAsked] = useState(0)
  const report = useRead(`${asked}`, reportStorage)
  const protect = (): void => void requestPersistence().then(() => setAsked(asked + 1))
  return (
    <section aria-labelledby="storage">
      <h2 id="storage" className="group-title">
        {t('more.storage')}
      </h2>
      {manual && (
        <p>
          {t('storage.contains', {
            count: manual.manifest.entries,
            contacts: manual.manifest.contacts.reduce((sum, chunk) => sum + chunk.count, 0),
            languages: formatList(manual.manifest.languages.map((language) => nameOfLanguage(language, locale)), locale),
          })}
        </p>
      )}
      {report.status === 'ready' && (
        <>
          <p>
            {report.value.used === undefined
              ? t('storage.unknown')
              : report.value.quota === undefined
                ? t('storage.usedOnly', { used: formatBytes(report.value.used, locale) })
                : t('storage.used', { used: formatBytes(report.value.used, locale), quota: formatBytes(report.value.quota, locale) })}
          </p>
          <p>{report.value.persistent ? t('storage.persistent') : t('storage.notPersistent')}</p>
          {!report.value.persistent && (
            <button type="button" className="button" onClick={protect}>
              {t('storage.protect')}
            </button>
          )}
        </>
      )}
    </section>
  )
}
