import { variantFor, type EntryBody, type EntryCard } from '../../domain/entry.ts'
import type { EntryId } from '../../domain/ids.ts'
import type { Locale } from '../../domain/locale.ts'
import type { Manifest } from '../../domain/manifest.ts'
import { useManual } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import { useRead, type Read } from '../../services/use-read.ts'
import type { ContentReader } from '../../storage/content-reader.ts'

export interface OpenEntry {
  readonly card: EntryCard
  readonly lang: Locale
  readonly body: EntryBody
}

/** An entry in the wanted language, or in the best one there is; the value is undefined where there is no such entry. */
export function useEntry(id: EntryId, wanted: Locale): Read<OpenEntry | undefined> {
  const { reader } = useServices()
  const { manifest, revision } = useManual()
  return useRead(`${id}/${wanted}`, () => openEntry(reader, manifest, id, wanted), revision)
}

async function openEntry(reader: ContentReader, manifest: Manifest, id: EntryId, wanted: Locale): Promise<OpenEntry | undefined> {
  const card = await reader.card(manifest, id)
  const found = card && variantFor(card, wanted, manifest.languages)
  return card && found && { card, lang: found.lang, body: await reader.body(found.variant.body) }
}
