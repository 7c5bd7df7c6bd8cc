import type { EntryBody, EntryCard } from '../../domain/entry.ts'
import type { EntryId } from '../../domain/ids.ts'
import { useManual } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import { useRead } from '../../services/use-read.ts'
import { nodesOf } from './nodes.ts'

const none: ReadonlyMap<EntryId, EntryCard> = new Map()

/** The catalogue cards of the entries that a text links to. The text does not wait for them: until they are read, links are words. */
export function useLinkedCards(body: EntryBody): ReadonlyMap<EntryId, EntryCard> {
  const { reader } = useServices()
  const { manifest, sha256 } = useManual()
  const { id, lang, related = [] } = body
  const cards = useRead(`${sha256}/${id}/${lang}`, async () => {
    const links = new Set([...related, ...[...nodesOf(body)].flatMap((node) => (node.kind === 'entry' ? [node.id] : []))])
    return new Map((await reader.cardsOf(manifest, [...links])).map((card) => [card.id, card]))
  })
  return cards.status === 'ready' ? cards.value : none
}
