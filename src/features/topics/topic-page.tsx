import { useParams } from 'react-router'
import { topicId } from '../../domain/ids.ts'
import { directionOf } from '../../domain/locale.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { EntryList } from './entry-list.tsx'
import { useTopic } from './use-topic.ts'

/** A topic: what it is about, and its entries. */
export function TopicPage() {
  const { t } = useLanguage()
  const { manifest } = useManual()
  const localized = useLocalized(manifest.languages)
  const { topic, cards } = useTopic(topicId(useParams().topic ?? ''))
  const breadcrumb = <Breadcrumb steps={[{ to: '/', text: t('tab.manual') }]} />
  if (!topic) {
    return (
      <Page title={t('topic.notFound')} before={breadcrumb}>
        <p>{t('entry.notFoundHint')}</p>
      </Page>
    )
  }
  if (cards.status === 'failed') throw cards.error
  if (cards.status === 'loading') return null
  const title = localized(topic.title)
  const summary = localized(topic.summary)
  return (
    <Page title={title?.value ?? topic.id} lang={title?.lang} dir={title && directionOf(title.lang)} before={breadcrumb}>
      {summary && (
        <p className="lead" lang={summary.lang} dir={directionOf(summary.lang)}>
          {summary.value}
        </p>
      )}
      {cards.value.length === 0 ? <Empty>{t('topic.empty')}</Empty> : <EntryList cards={cards.value} label={t('topic.list')} />}
    </Page>
  )
}
