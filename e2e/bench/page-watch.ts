/**
 * Runs in the page before the app does, and reports what a person would see. All times are milliseconds since the
 * navigation began, or the click.
 */
import type { Seen } from './reports.ts'

declare global {
  interface Window {
    /** Installed by the bench. */
    benchReport?: (seen: Seen) => void
  }
}

// Any entry's text is longer; a heading with its facts is not.
const fewestCharacters = 400

const report = (seen: Seen): void => window.benchReport?.(seen)

const firstContentfulPaint = (): number | undefined => performance.getEntriesByName('first-contentful-paint')[0]?.startTime

/** Calls back after what is in the document now has been painted. */
function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', callback, { once: true })
    port1.start()
    port2.postMessage(undefined)
  })
}

/** Calls back once, when the document fulfils the condition and has been painted so. */
function whenPainted(condition: () => boolean, callback: () => void): void {
  const observer = new MutationObserver(() => check())
  const check = (): void => {
    if (!condition()) return
    observer.disconnect()
    afterPaint(callback)
  }
  observer.observe(document, { subtree: true, childList: true, characterData: true })
  check()
}

const shownEntry = (): string | undefined => {
  const article = document.querySelector('article')
  const heading = article?.querySelector('h1')?.textContent
  return heading && (article?.textContent.length ?? 0) > fewestCharacters ? heading : undefined
}

const isTopicLink = (link: HTMLAnchorElement): boolean => /\/entries\/[^/]+$/.test(link.pathname)
const showsTopics = (): boolean => [...document.querySelectorAll<HTMLAnchorElement>('main a')].some(isTopicLink)

const reportStart = (page: 'entry' | 'home') => (): void =>
  report({ kind: 'start', page, milliseconds: performance.now(), firstContentfulPaint: firstContentfulPaint() })

function watchClicks(): void {
  document.addEventListener(
    'click',
    ({ timeStamp }) => {
      const before = shownEntry()
      if (before === undefined) return
      whenPainted(
        () => ![undefined, before].includes(shownEntry()),
        () => report({ kind: 'opened', milliseconds: performance.now() - timeStamp }),
      )
    },
    { capture: true },
  )
}

function watchReadiness(): void {
  const look = (): void => {
    const { offline, contentVersion } = document.documentElement.dataset
    if (offline !== 'ready' || contentVersion === undefined) return
    report({ kind: 'ready', version: contentVersion, milliseconds: performance.now() })
  }
  const attributeFilter = ['data-offline', 'data-content-version']
  new MutationObserver(look).observe(document, { subtree: true, attributes: true, attributeFilter })
}

whenPainted(() => shownEntry() !== undefined, reportStart('entry'))
whenPainted(showsTopics, reportStart('home'))
watchClicks()
watchReadiness()
