import type { Term } from '../../domain/glossary.ts'
import { useManual } from '../../services/manual.ts'
import { entryPath } from '../../services/paths.ts'
import { useServices } from '../../services/services.ts'
import { useRead } from '../../services/use-read.ts'

/** The address of the entry that explains a term best, once known; undefined where there is none. */
export function useTermAddress({ entry }: Term): string | undefined {
  const { reader } = useServices()
  const { manifest, revision } = useManual()
  const card = useRead(entry, async () => (entry === undefined ? undefined : reader.card(manifest, entry)), revision)
  return card.status === 'ready' && card.value ? entryPath(card.value.topic, card.value.id) : undefined
}
