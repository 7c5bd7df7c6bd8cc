import type { Reference } from '../../domain/entry.ts'
import { directionOf } from '../../domain/locale.ts'
import { nameOfLanguage } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import { OutsideLink } from './outside-link.tsx'
import { useTextLanguage } from './text-language.ts'

/** Documents and pages outside the manual: a chip a language, and the marks that say whether a tap will work. */
export function References({ references }: { readonly references: readonly Reference[] }) {
  return (
    <ul className="references">
      {references.map((reference, index) => (
        <li key={index}>
          <ReferenceVersions reference={reference} />
        </li>
      ))}
    </ul>
  )
}

function ReferenceVersions({ reference }: { readonly reference: Reference }) {
  const { t } = useLanguage()
  // A title of no said language is most likely in that of its entry.
  const around = useTextLanguage()
  const addressless = reference.versions.every((version) => version.url === undefined)
  return (
    <>
      {reference.versions.map((version, index) => (
        <div key={index} className="reference" dir={directionOf(version.lang ?? around)}>
          {version.lang !== undefined && (
            <span className="chip" lang={version.lang}>
              {nameOfLanguage(version.lang)}
            </span>
          )}
          {version.url === undefined ? <span lang={version.lang ?? around}>{version.title}</span> : <OutsideLink href={version.url} lang={version.lang ?? around}>{version.title}</OutsideLink>}
        </div>
      ))}
      {reference.internal && (
        <span className="mark mark-internal" title={t('entry.internalHint')}>
          {t('entry.internal')}
        </span>
      )}
      {addressless && !reference.internal && <span className="mark">{t('entry.noAddress')}</span>}
    </>
  )
}
