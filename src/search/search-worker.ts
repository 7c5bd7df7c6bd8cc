import { ContentDatabase } from '../storage/content-database.ts'
import { createContentReader, type ActiveManual, type ContentReader } from '../storage/content-reader.ts'
import { createSearchStore } from '../storage/search-store.ts'
import { answerAhead } from './answer-ahead.ts'
import { answerQuestion } from './answer.ts'
import { bringIndexUpToDate, type IndexHead, type KeptIndex } from './keep-index.ts'
import type { SearchMessage, SearchRequest } from './protocol.ts'
import type { Segment } from './segment.ts'
import { sentAnswer } from './sent-answer.ts'
import { createTexts, type Texts } from './texts.ts'

type Asked = Extract<SearchRequest, { type: 'search' | 'expect' }>

const emptyAnswer = { groups: [], complete: true } as const

/** Makes the index of the active version; also where another one becomes active meanwhile. */
async function reachActive(reader: ContentReader, isShown: (manual: ActiveManual) => boolean, makeIndexOf: (manual: ActiveManual) => Promise<void>): Promise<void> {
  for (let manual = await reader.active(); manual && !isShown(manual); ) {
    const making = manual
    const failure = await makeIndexOf(making).then(() => undefined, (error: unknown) => ({ error }))
    manual = await reader.active()
    // Texts of a version that was replaced are swept while they are being read.
    if (failure && manual?.sha256 === making.sha256) throw failure.error
  }
}

/** What it needs of the worker that it runs in. */
interface WorkerScope {
  postMessage(message: SearchMessage, transferred?: Transferable[]): void
  addEventListener(type: 'message', listener: (event: MessageEvent<SearchRequest>) => void): void
}

/** The search worker's life: it keeps an index of the active version, and answers from what of it there is. */
export function runSearchWorker(scope: WorkerScope): void {
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
    // A newer question, or a fuller index, has its own answer.
    const isCurrent = (): boolean => asked === newest && kept === shown?.kept
    const { number, question } = asked
    if (asked.type === 'search') {
      const found = await answerQuestion(kept, question, texts)
      if (isCurrent()) tell({ type: 'answer', number, answer: sentAnswer(found) })
    }
    if (!kept.complete) return
    const tellAhead = (query: string, bytes: ArrayBuffer): void => scope.postMessage({ type: 'ahead', number, query, answer: bytes }, [bytes])
    void answerAhead(question, { kept, texts, isWanted: isCurrent, tell: tellAhead }).catch((error: unknown) => isCurrent() && failed(error))
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
  const isShown = ({ sha256 }: ActiveManual): boolean => shown?.kept.complete === true && shown.kept.manual.sha256 === sha256
  const makeIndexOf = async (manual: ActiveManual): Promise<void> => {
    const start = performance.now()
    await bringIndexUpToDate({ reader, store, show }, manual)
    tell({ type: 'ready', milliseconds: performance.now() - start })
  }
  const prepare = (): Promise<void> => (preparing ??= reachActive(reader, isShown, makeIndexOf).finally(() => (preparing = undefined)))
  const search = async (request: Asked): Promise<void> => {
    newest = request
    await answer()
    if (request.type === 'expect' || (shown?.kept.complete && isOf(request))) return
    await prepare()
    if (newest !== request || isOf(request)) return
    // The version may have become active when the last one had just been finished.
    if ((await reader.active())?.sha256 === request.question.version) return search(request)
    // Without a manual, or with a newer one than the page knows of: the page asks again when it knows.
    tell({ type: 'answer', number: request.number, answer: emptyAnswer })
  }
  scope.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
    void (data.type === 'prepare' ? prepare() : search(data)).catch(failed)
  })
}
