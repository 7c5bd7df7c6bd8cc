import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useManualState } from '../../services/manual.ts'
import { versionText } from '../../services/version-text.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Page } from '../../ui/page.tsx'

const statements = ['about.independent', 'about.sources', 'about.safety', 'about.privacy', 'about.licence'] as const

/** Who makes this, where its facts come from, and what it is not. */
export function AboutPage() {
  const { locale, t } = useLanguage()
  const manual = useManualState()
  const localized = useLocalized(manual?.manifest.languages)
  const title = localized(manual?.manifest.title)
  return (
    <Page title={t('about.title')} before={<Breadcrumb steps={[{ to: '/more', text: t('more.title') }]} />}>
      {statements.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      {manual && (
        <dl className="facts">
          <div>
            <dt>{t('about.manual')}</dt>
            <dd>
              <span lang={title?.lang}>{title?.value}</span>
              <span className="row-more">{manual.manifest.publisher}</span>
              <span className="row-more">{versionText(manual.manifest, { locale, t })}</span>
            </dd>
          </div>
        </dl>
      )}
    </Page>
  )
}
