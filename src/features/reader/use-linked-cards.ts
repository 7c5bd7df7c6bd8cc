import type { EntryCard } from '../../domain/entry.ts'
import type { EntryId } from '../../domain/ids.ts'
import { useManual } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import { useRead } from '../../services/use-read.ts'
import { nodesOf } from './nodes.ts'
import type { OpenEntry } from './use-entry.ts'

const none: ReadonlyMap<EntryId, EntryCard> = new Map()

/** The catalogue cards of the entries that a text links to. The text does not wait for them: until they are read, links are words. */
export function useLinkedCards({ card, lang, body }: OpenEntry): ReadonlyMap<EntryId, EntryCard> {
  const { reader } = useServices()
  const { manifest, revision } = useManual()
  const { id, related = [] } = body
  const read = async (): Promise<ReadonlyMap<EntryId, EntryCard>> => {
    const links = new Set([...related, ...[...nodesOf(body)].flatMap((node) => (node.kind === 'entry' ? [node.id] : []))])
    return new Map((await reader.cardsOf(manifest, [...links])).map((linked) => [linked.id, linked]))
  }
  // A newer text comes a moment after its version, and may link to others.
  const cards = useRead(`${id}/${lang}`, read, `${revision}/${card.variants[lang]?.body}`)
  return cards.status === 'ready' ? cards.value : none
}
