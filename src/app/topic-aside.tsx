import { useState } from 'react'
import { useParams } from 'react-router'
import { topicId } from '../domain/ids.ts'
import { EntryList } from '../features/topics/entry-list.tsx'
import { useTopic } from '../features/topics/use-topic.ts'
import { useLanguage } from '../i18n/language.ts'
import type { PaneMemory } from '../ui/pane.ts'

// How the list of each topic stood: the next entry is another screen, and the list beside it a new one.
const memories = new Map<string, PaneMemory>()

function memoryOf(topic: string): PaneMemory {
  const memory = memories.get(topic) ?? {}
  memories.set(topic, memory)
  return memory
}

const rememberTop = (topic: string, top: number): void => void (memoryOf(topic).top = top)

/** The entries of an entry's topic, in a pane of their own beside it. */
export function TopicAside() {
  const { t } = useLanguage()
  const { topic = '', slug = '' } = useParams()
  const { cards } = useTopic(topicId(topic))
  const [element, setElement] = useState<HTMLElement | null>(null)
  return (
    <aside ref={setElement} className="split-list" aria-label={t('topic.list')} onScroll={(event) => rememberTop(topic, event.currentTarget.scrollTop)}>
      {element && cards.status === 'ready' && <EntryList cards={cards.value} pane={{ element, memory: memoryOf(topic), shown: slug }} />}
    </aside>
  )
}
