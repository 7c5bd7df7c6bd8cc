import { Link } from 'react-router'
import { useLanguage } from '../i18n/language.ts'
import { Page } from '../ui/page.tsx'

export function NotFoundPage() {
  const { t } = useLanguage()
  return (
    <Page title={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <Link className="button button-main" to="/">
        {t('notFound.home')}
      </Link>
    </Page>
  )
}
