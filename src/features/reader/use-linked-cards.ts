import type { EntryBody, EntryCard } from '../../domain/entry.ts'
import type { EntryId } from '../../domain/ids.ts'
import { useManual } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import { useRead } from '../../services/use-read.ts'

const none: ReadonlyMap<EntryId, EntryCard> = new Map()

/** The catalogue cards of the entries that a text links to. The text does not wait for them: until they are read, links are words. */
export function useLinkedCards({ id, lang, related = [], sections }: EntryBody): ReadonlyMap<EntryId, EntryCard> {
  const { reader } = useServices()
  const { manifest, sha256 } = useManual()
  const cards = useRead(`${sha256}/${id}/${lang}`, async () => {
    const links = new Set([...related, ...sections.flatMap((section) => entriesIn(section.blocks))])
    return new Map((await reader.cardsOf(manifest, [...links])).map((card) => [card.id, card]))
  })
  return cards.status === 'ready' ? cards.value : none
}

/** The entries that blocks link to, in whatever depth: every node with the kind of an entry link. */
function entriesIn(node: unknown): EntryId[] {
  if (Array.isArray(node)) return node.flatMap(entriesIn)
  if (typeof node !== 'object' || node === null) return []
  const own = 'kind' in node && node.kind === 'entry' && 'id' in node ? [node.id as EntryId] : []
  return [...own, ...Object.values(node).flatMap(entriesIn)]
}
