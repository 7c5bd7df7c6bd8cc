import { useParams } from 'react-router'
import { topicId } from '../domain/ids.ts'
import { ContactCardById } from '../features/contacts/contact-card.tsx'
import { ContactCardContext } from '../features/reader/contact-slot.ts'
import { EntryPage } from '../features/reader/entry-page.tsx'
import { EntryList } from '../features/topics/entry-list.tsx'
import { useTopic } from '../features/topics/use-topic.ts'
import { useLanguage } from '../i18n/language.ts'
import { useMediaQuery } from '../ui/use-media-query.ts'

const roomForTwo = '(min-width: 75rem)'

/** An entry; where there is room, with the other entries of its topic beside it. */
export function EntryRoute() {
  const wide = useMediaQuery(roomForTwo)
  return (
    <ContactCardContext value={(id) => <ContactCardById id={id} />}>
      <div className="split">
        {wide && <TopicAside />}
        <EntryPage />
      </div>
    </ContactCardContext>
  )
}

function TopicAside() {
  const { t } = useLanguage()
  const { cards } = useTopic(topicId(useParams().topic ?? ''))
  return (
    <aside className="split-list" aria-label={t('topic.list')}>
      {cards.status === 'ready' && <EntryList cards={cards.value} />}
    </aside>
  )
}
