import type { Term } from '../../domain/glossary.ts'
import { useManual } from '../../services/manual.ts'
import { entryPath } from '../../services/paths.ts'
import { useServices } from '../../services/services.ts'
import { useRead } from '../../services/use-read.ts'

/** The address of the entry that explains a term best, once known; undefined where there is none. */
export function useTermAddress({ entry }: Term): string | undefined {
  const { reader } = useServices()
  const { manifest, sha256 } = useManual()
  const card = useRead(entry && `${sha256}/${entry}`, async () => (entry === undefined ? undefined : reader.card(manifest, entry)))
  return card.status === 'ready' && card.value ? entryPath(card.value.topic, card.value.id) : undefined
}
