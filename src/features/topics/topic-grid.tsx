import { Link } from 'react-router'
import { directionOf } from '../../domain/locale.ts'
import type { Topic } from '../../domain/topic.ts'
import { useLanguage, useLocalized } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { topicPath } from '../../services/paths.ts'
import { TopicIcon } from './topic-icon.tsx'

/** The manual's topics, each with its icon and number of entries. */
export function TopicGrid() {
  const { manifest } = useManual()
  return (
    <ul className="topic-grid">
      {manifest.topics.map((topic) => (
        <li key={topic.id}>
          <TopicTile topic={topic} />
        </li>
      ))}
    </ul>
  )
}

function TopicTile({ topic }: { readonly topic: Topic }) {
  const { t } = useLanguage()
  const { manifest } = useManual()
  const localized = useLocalized(manifest.languages)
  const title = localized(topic.title)
  const summary = localized(topic.summary)
  return (
    <Link className="topic-tile" to={topicPath(topic.id)}>
      <TopicIcon name={topic.icon} />
      <span className="topic-tile-text">
        <span className="topic-tile-title" lang={title?.lang} dir={title && directionOf(title.lang)}>
          {title?.value ?? topic.id}
        </span>
        {summary && (
          <span className="topic-tile-summary" lang={summary.lang} dir={directionOf(summary.lang)}>
            {summary.value}
          </span>
        )}
      </span>
      <span className="topic-tile-count">{t('topic.count', { count: topic.entries })}</span>
    </Link>
  )
}
