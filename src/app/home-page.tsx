import { StarredStrip } from '../features/contacts/starred-strip.tsx'
import { ChecklistsInProgress } from '../features/reader/checklists-in-progress.tsx'
import { LastRead } from '../features/reader/last-read.tsx'
import { TopicGrid } from '../features/topics/topic-grid.tsx'
import { directionOf } from '../domain/locale.ts'
import { useLanguage, useLocalized } from '../i18n/language.ts'
import { useManual } from '../services/manual.ts'
import { useServices } from '../services/services.ts'
import { useObserved } from '../services/use-observed.ts'
import { Page } from '../ui/page.tsx'

/** The first screen: the people to call, then the topics, then where the person left off. */
export function HomePage() {
  const { t } = useLanguage()
  const { manifest } = useManual()
  const { user } = useServices()
  const stars = useObserved(() => user.observeStars())
  const title = useLocalized(manifest.languages)(manifest.title)
  // The strip stands first: drawn a moment later, it would push the topics away under a finger.
  if (!stars) return null
  return (
    <Page title={title?.value ?? manifest.id} lang={title?.lang} dir={title && directionOf(title.lang)}>
      <StarredStrip stars={stars} />
      <section aria-labelledby="topics">
        <h2 id="topics" className="group-title">
          {t('home.topics')}
        </h2>
        <TopicGrid />
      </section>
      <LastRead />
      <ChecklistsInProgress />
    </Page>
  )
}
