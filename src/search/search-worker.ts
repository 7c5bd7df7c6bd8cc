import type { Sha256 } from '../domain/ids.ts'
import type { Locale } from '../domain/locale.ts'
import { ContentDatabase } from '../storage/content-database.ts'
import { createContentReader, type ContentReader } from '../storage/content-reader.ts'
import { answer } from './answer.ts'
import { contactDocument, entryDocuments } from './documents.ts'
import { createSearchEngine, type SearchEngine } from './engine.ts'
import type { SearchMessage, SearchRequest } from './protocol.ts'

interface Index {
  readonly version: Sha256 | undefined
  readonly engine: SearchEngine
  readonly languages: ReadonlyMap<string, readonly Locale[]>
}

async function buildIndex(reader: ContentReader): Promise<Index> {
  const active = await reader.active()
  if (!active) return { version: undefined, engine: createSearchEngine([]), languages: new Map() }
  const [cards, contacts] = await Promise.all([reader.cards(active.manifest), reader.contacts(active.manifest)])
  return {
    version: active.sha256,
    engine: createSearchEngine([...cards.flatMap(entryDocuments), ...contacts.map(contactDocument)]),
    languages: new Map(cards.map((card) => [card.id, Object.keys(card.variants)])),
  }
}

/** The search worker's life: it answers over the active version, and builds its index anew when another became active. */
export function runSearchWorker(scope: DedicatedWorkerGlobalScope): void {
  const reader = createContentReader(new ContentDatabase())
  let index: Promise<Index> | undefined
  const current = async (): Promise<Index> => {
    const version = (await reader.active())?.sha256
    if (!index || (await index).version !== version) index = buildIndex(reader)
    return index
  }
  const tell = (message: SearchMessage): void => scope.postMessage(message)
  const search = async ({ number, query, language }: SearchRequest): Promise<void> => {
    try {
      const { engine, languages } = await current()
      tell({ type: 'answer', number, answer: answer(engine, query, language, (entry) => languages.get(entry) ?? []) })
    } catch (error) {
      index = undefined
      tell({ type: 'failed', number, detail: error instanceof Error ? error.message : String(error) })
    }
  }
  scope.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => void search(data))
}
