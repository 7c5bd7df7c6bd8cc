import type { Tick } from '../../domain/bookmark.ts'
import { taskKeys } from '../../domain/checklist.ts'
import { variantFor, type EntryCard } from '../../domain/entry.ts'
import type { EntryId } from '../../domain/ids.ts'
import type { Locale } from '../../domain/locale.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'
import { useRead } from '../../services/use-read.ts'
import type { ContentReader } from '../../storage/content-reader.ts'

/** An entry with ticked items, as this reader gets it. */
export interface BegunChecklist {
  readonly card: EntryCard
  readonly lang: Locale
  readonly title: string
  readonly done: number
}

interface ShownText extends Omit<BegunChecklist, 'done'> {
  readonly tasks: ReadonlySet<string>
}

const entriesOf = (ticks: readonly Tick[]): EntryId[] => [...new Set(ticks.map(({ entry }) => entry))].sort()

/** The texts that this reader gets of the ticked entries, with the items that they have now. */
async function readShown(reader: ContentReader, cards: readonly EntryCard[], wanted: Locale, languages: readonly Locale[]): Promise<ShownText[]> {
  const byId = [...cards].sort((a, b) => (a.id < b.id ? -1 : 1))
  const found = byId.flatMap((card) => {
    const shown = variantFor(card, wanted, languages)
    return shown ? [{ card, lang: shown.lang, ...shown.variant }] : []
  })
  const bodies = await reader.bodies(found.map(({ body }) => body))
  return found.flatMap(({ card, lang, title }, index) => {
    const body = bodies[index]
    return body ? [{ card, lang, title, tasks: new Set(taskKeys(body).values()) }] : []
  })
}

/** The items of these entries in all their languages, as `entry/item`. */
async function readAllTasks(reader: ContentReader, cards: readonly EntryCard[]): Promise<ReadonlySet<string>> {
  const bodies = await reader.bodies(cards.flatMap(({ variants }) => Object.values(variants).map(({ body }) => body)))
  return new Set(bodies.flatMap((body) => [...taskKeys(body).values()].map((task) => `${body.id}/${task}`)))
}

/**
 * The checklists that were begun: only items that the shown text still has count. Ticks that no language has an item for
 * any more are told apart. Texts are read only of entries with ticks, and in other languages only where ticks are left over.
 */
export function useChecklistProgress(): { readonly begun: readonly BegunChecklist[]; readonly left: readonly Tick[] } {
  const { locale } = useLanguage()
  const { reader, user } = useServices()
  const { manifest, revision } = useManual()
  const ticks = useObserved(() => user.observeAllTicks()) ?? []
  const entries = entriesOf(ticks)
  const shown = useRead(
    entries.length > 0 ? `${locale}/${entries.join(' ')}` : undefined,
    async () => readShown(reader, await reader.cardsOf(manifest, entries), locale, manifest.languages),
    revision,
  )
  const texts = shown.status === 'ready' ? shown.value : []
  const tasksOf = new Map(texts.map(({ card, tasks }) => [card.id, tasks]))
  const others = ticks.filter(({ entry, task }) => !tasksOf.get(entry)?.has(task))
  const elsewhere = entriesOf(others)
  const all = useRead(
    shown.status === 'ready' && elsewhere.length > 0 ? elsewhere.join(' ') : undefined,
    async () => readAllTasks(reader, await reader.cardsOf(manifest, elsewhere)),
    revision,
  )
  const begun = texts.map(({ tasks, ...text }) => ({ ...text, done: ticks.filter(({ entry, task }) => entry === text.card.id && tasks.has(task)).length }))
  return {
    begun: begun.filter(({ done }) => done > 0),
    left: all.status === 'ready' ? others.filter(({ entry, task }) => !all.value.has(`${entry}/${task}`)) : [],
  }
}
