import type { EntryCard } from '../../domain/entry.ts'
import type { TopicId } from '../../domain/ids.ts'
import type { Topic } from '../../domain/topic.ts'
import { useManual } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import { useRead, type Read } from '../../services/use-read.ts'

/** A topic of the active version and its entries; the topic is undefined where this version has none of that id. */
export function useTopic(id: TopicId): { topic: Topic | undefined; cards: Read<EntryCard[]> } {
  const { reader } = useServices()
  const { manifest, revision } = useManual()
  const topic = manifest.topics.find((each) => each.id === id)
  const cards = useRead(topic?.id, () => reader.cards(manifest, id), revision)
  return { topic, cards }
}
