/** Runs in the page before the app does, and notes when the search's index was ready and when each key's results were painted. */

export interface TypingWatch {
  /** Milliseconds from the start of the search worker to the news that its index is complete; and what of it the worker itself took. */
  ready: { readonly sinceStart: number; readonly inWorker: number } | undefined
  /** Milliseconds from each key to the paint of the first results for what the field then held; those further down follow. */
  readonly painted: number[]
}

declare global {
  interface Window {
    typingWatch: TypingWatch
  }
}

const watch: TypingWatch = { ready: undefined, painted: [] }
window.typingWatch = watch

const PlainWorker = Worker
window.Worker = class extends PlainWorker {
  constructor(...given: ConstructorParameters<typeof Worker>) {
    super(...given)
    const start = performance.now()
    if (given[1]?.name !== 'search') return
    this.addEventListener('message', ({ data }: MessageEvent<{ readonly type: string; readonly milliseconds: number }>) => {
      if (data.type === 'ready') watch.ready ??= { sinceStart: performance.now() - start, inWorker: data.milliseconds }
    })
  }
}

let pressed: { readonly at: number; readonly query: string } | undefined
let isWatching = false

/** Looks before each paint whether it is the one. Watching the document's changes would add to what is measured. */
function watchPaint(): void {
  isWatching = true
  requestAnimationFrame(() => {
    isWatching = false
    if (!pressed) return
    const { at, query } = pressed
    if (document.querySelector<HTMLElement>('[data-query]')?.dataset['query'] !== query) return watchPaint()
    pressed = undefined
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => watch.painted.push(performance.now() - at), { once: true })
    port1.start()
    port2.postMessage(undefined)
  })
}

// Letters that no key of the browser's own keyboard makes arrive without a key.
let keyAt: number | undefined
document.addEventListener('keydown', ({ timeStamp }) => (keyAt = timeStamp), { capture: true })
document.addEventListener(
  'input',
  ({ target, timeStamp }) => {
    if (target instanceof HTMLInputElement && target.value.trim().length > 1) {
      pressed = { at: keyAt ?? timeStamp, query: target.value }
      if (!isWatching) watchPaint()
    }
    keyAt = undefined
  },
  { capture: true },
)
