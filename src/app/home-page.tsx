import { StarredStrip } from '../features/contacts/starred-strip.tsx'
import { ChecklistsInProgress } from '../features/reader/checklists-in-progress.tsx'
import { LastRead } from '../features/reader/last-read.tsx'
import { TopicGrid } from '../features/topics/topic-grid.tsx'
import { directionOf } from '../domain/locale.ts'
import { useLanguage, useLocalized } from '../i18n/language.ts'
import { useManual } from '../services/manual.ts'
import { Page } from '../ui/page.tsx'

/** The first screen: the people to call, then the topics, then where the person left off. */
export function HomePage() {
  const { t } = useLanguage()
  const { manifest } = useManual()
  const title = useLocalized(manifest.languages)(manifest.title)
  return (
    <Page title={title?.value ?? manifest.id} lang={title?.lang} dir={title && directionOf(title.lang)}>
      <StarredStrip />
      <ChecklistsInProgress />
      <section aria-labelledby="topics">
        <h2 id="topics" className="group-title">
          {t('home.topics')}
        </h2>
        <TopicGrid />
      </section>
      <LastRead />
    </Page>
  )
}
