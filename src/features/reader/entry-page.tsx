import { useParams } from 'react-router'
import { entryId } from '../../domain/ids.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Page } from '../../ui/page.tsx'
import { EntryView } from './entry-view.tsx'
import { useEntry } from './use-entry.ts'

/** An entry by its address; `lang` stands in the address only where a language other than the reader's own is meant. */
export function EntryPage() {
  const { slug = '', lang } = useParams()
  const { locale, t } = useLanguage()
  const entry = useEntry(entryId(slug), lang ?? locale)
  if (entry.status === 'loading') return null
  const breadcrumb = <Breadcrumb steps={[{ to: '/', text: t('tab.manual') }]} />
  if (entry.status === 'failed') {
    return (
      <Page title={t('entry.damaged')} before={breadcrumb}>
        <p>{t('entry.damagedHint')}</p>
      </Page>
    )
  }
  if (!entry.value) {
    return (
      <Page title={t('entry.notFound')} before={breadcrumb}>
        <p>{t('entry.notFoundHint')}</p>
      </Page>
    )
  }
  return <EntryView entry={entry.value} wanted={lang ?? locale} />
}
