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
  /** Catalogue cards of the entries it links to. */
  readonly linked: ReadonlyMap<EntryId, EntryCard>
}

/** An entry in the wanted language, or in the best one there is; the value is undefined where there is no such entry. */
export function useEntry(id: EntryId, wanted: Locale): Read<OpenEntry | undefined> {
  const { reader } = useServices()
  const { manifest, sha256 } = useManual()
  return useRead(`${sha256}/${id}/${wanted}`, () => openEntry(reader, manifest, id, wanted))
}

async function openEntry(reader: ContentReader, manifest: Manifest, id: EntryId, wanted: Locale): Promise<OpenEntry | undefined> {
  const card = await reader.card(manifest, id)
  const found = card && variantFor(card, wanted, manifest.languages)
  if (!card || !found) return undefined
  const body = await reader.body(found.variant.body)
  const links = new Set<EntryId>([...(body.related ?? []), ...body.sections.flatMap((section) => entriesIn(section.blocks))])
  const cards = await Promise.all([...links].map((link) => reader.card(manifest, link)))
  return { card, lang: found.lang, body, linked: new Map(cards.flatMap((each) => (each ? [[each.id, each]] : []))) }
}

/** The entries that blocks link to, in whatever depth: every node with the kind of an entry link. */
function entriesIn(node: unknown): EntryId[] {
  if (Array.isArray(node)) return node.flatMap(entriesIn)
  if (typeof node !== 'object' || node === null) return []
  const own = 'kind' in node && node.kind === 'entry' && 'id' in node ? [node.id as EntryId] : []
  return [...own, ...Object.values(node).flatMap(entriesIn)]
}
