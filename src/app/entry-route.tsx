import { ContactCardById } from '../features/contacts/contact-card.tsx'
import { ContactCardContext } from '../features/reader/contact-slot.ts'
import { EntryPage } from '../features/reader/entry-page.tsx'
import { useMediaQuery } from '../ui/use-media-query.ts'
import { TopicAside } from './topic-aside.tsx'

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
