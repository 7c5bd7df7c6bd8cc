/**
 * Which code goes into which file of the app shell. The service worker fetches its files one after another, so each file
 * more costs a round trip; and the page and the workers need the same database code, which is a fifth of all script.
 */
import { fileURLToPath } from 'node:url'
import type { Plugin, Rolldown } from 'vite'

const source = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url)).replaceAll('\\', '/')
const page = source('app/main.tsx')
const screens = source('app/pages.ts')
const directory = source('search/directory.ts')
const worker = source('worker/worker.ts')
const otherScreens = /[\\/]src[\\/](?:features|ui|app[\\/]pages)|[\\/](?:@tanstack|workbox-window|lean-qr)[\\/]|world-outline|i18n[\\/]later-words/

const addressModule = 'virtual:worker-address'
const loadedModule = `\0${addressModule}`

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>

/** Tells of a module whether a program runs it from its start, before any screen that comes at a tap. */
function startedBy(entry: string): (id: string, modules: Modules) => boolean {
  let started: Set<string> | undefined
  const from = (modules: Modules): Set<string> => {
    const seen = new Set([entry])
    // A set that grows while it is gone through is gone through to its end.
    for (const id of seen) modules.getModuleInfo(id)?.importedIds.forEach((imported) => seen.add(imported))
    return seen
  }
  return (id, modules) => (started ??= from(modules)).has(id)
}

/**
 * The files of script: what the first screen shares with the workers, what else it needs, what only later screens share
 * with the workers (a worker must not have to load screens), and those screens.
 */
export function scriptFiles(): Rolldown.CodeSplittingOptions {
  const [byPage, byWorker, ...later] = [page, worker, screens, directory].map(startedBy)
  const isShared = (id: string, modules: Modules): boolean => byWorker?.(id, modules) === true && (byPage?.(id, modules) === true || later.some((by) => by(id, modules)))
  return {
    groups: [
      { debugName: 'shared', name: (id, modules) => (isShared(id, modules) ? (byPage?.(id, modules) ? 'shared' : 'shared-later') : null) },
      { debugName: 'first', name: (id, modules) => (byPage?.(id, modules) ? 'first' : null) },
      { name: 'screens', test: otherScreens },
    ],
  }
}

/**
 * Gives the app the address of its workers' file as the module `virtual:worker-address`. Built beside the page rather than
 * as a program of its own, as `?worker` does, the file shares code with it.
 */
export function workerAddress(): Plugin {
  let file: string | undefined
  return {
    name: 'manual:worker-address',
    buildStart() {
      if (this.environment.mode === 'build') file = this.emitFile({ type: 'chunk', id: worker, name: 'worker' })
    },
    resolveId: (id) => (id === addressModule ? loadedModule : undefined),
    load: (id) => {
      if (id !== loadedModule) return undefined
      return file === undefined ? `export { default } from '${worker}?worker&url'` : `export default import.meta.ROLLUP_FILE_URL_${file}`
    },
  }
}
