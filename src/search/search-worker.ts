import { ContentDatabase } from '../storage/content-database.ts'
import { createContentReader } from '../storage/content-reader.ts'
import { createSearchStore } from '../storage/search-store.ts'
import { answerQuestion } from './answer.ts'
import { bringIndexUpToDate, type IndexHead, type KeptIndex } from './keep-index.ts'
import type { SearchMessage, SearchRequest } from './protocol.ts'
import type { Segment } from './segment.ts'
import { createTexts, type Texts } from './texts.ts'

type Asked = Extract<SearchRequest, { type: 'search' }>

// The first question of a visit would wait for code to be compiled and texts to be opened: one is asked for nobody.
const rehearsal = { query: 'a b', language: 'en', own: [], most: 1 } as const

const emptyAnswer = { groups: [], complete: true } as const

/** The search worker's life: it keeps an index of the active version, and answers from what of it there is. */
export function runSearchWorker(scope: DedicatedWorkerGlobalScope): void {
  const database = new ContentDatabase()
  const reader = createContentReader(database)
  const store = createSearchStore<IndexHead, Segment>(database)
  let shown: { readonly kept: KeptIndex; readonly texts: Texts } | undefined
  let newest: Asked | undefined
  let preparing: Promise<void> | undefined
  const tell = (message: SearchMessage): void => scope.postMessage(message)

  const isOf = ({ question }: Asked): boolean => shown?.kept.manual.sha256 === question.version

  const answer = async (): Promise<void> => {
    const asked = newest
    if (!asked || !shown || !isOf(asked)) return
    const { kept, texts } = shown
    const found = await answerQuestion(kept, asked.question, texts)
    // A newer question, or a fuller index, has its own answer.
    if (asked === newest && kept === shown.kept) tell({ type: 'answer', number: asked.number, answer: found })
  }
  const show = (kept: KeptIndex): void => {
    shown = { kept, texts: shown?.kept.manual.sha256 === kept.manual.sha256 ? shown.texts : createTexts(reader, kept.manual) }
    void answer().catch(failed)
  }
  const failed = (error: unknown): void => {
    // What is in memory may be what is wrong: the next question starts anew.
    shown = undefined
    if (newest) tell({ type: 'failed', number: newest.number, detail: error instanceof Error ? error.message : String(error) })
  }
  const bringUpToDate = async (): Promise<void> => {
    const start = performance.now()
    const manual = await reader.active()
    if (!manual || (shown?.kept.complete && shown.kept.manual.sha256 === manual.sha256)) return
    await bringIndexUpToDate({ reader, store, show }, manual)
    tell({ type: 'ready', milliseconds: performance.now() - start })
    if (shown && !newest) await answerQuestion(shown.kept, { ...rehearsal, version: manual.sha256 }, shown.texts)
  }
  const prepare = (): Promise<void> => (preparing ??= bringUpToDate().finally(() => (preparing = undefined)))
  const search = async (request: Asked): Promise<void> => {
    newest = request
    await answer()
    if (shown?.kept.complete && isOf(request)) return
    await prepare()
    // Without a manual, or with a newer one than the page knows of: the page asks again when it knows.
    if (newest === request && !isOf(request)) tell({ type: 'answer', number: request.number, answer: emptyAnswer })
  }
  scope.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
    void (data.type === 'prepare' ? prepare() : search(data)).catch(failed)
  })
}
