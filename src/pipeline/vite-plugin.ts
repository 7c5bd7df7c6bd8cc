import { resolve, sep } from 'node:path'
import type { Logger, Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { buildManual, type BuiltManual } from './build.ts'
import { hasErrors, type Problem } from './problem.ts'
import { liveManual } from './publish/live-manual.ts'
import { serveManual } from './publish/serve.ts'
import { writeFiles } from './publish/write-files.ts'
import { problemReport } from './report/print.ts'

export { readManualTitle, type ManualTitle } from './manual-title.ts'

export interface ManualContentOptions {
  /** The content folder: absolute, or from the project's root. */
  readonly folder: string
}

/** The event that the dev server sends when a new version of the content is there; its data are `{ version }`. */
export const changedEvent = 'manual:changed'

const mostOfAKind = 10
// Editors and version control write several files at once.
const settleMilliseconds = 100

function log(problems: readonly Problem[], folder: string, logger: Logger): void {
  const lines = problemReport(problems, folder, mostOfAKind)
  if (lines.length > 0) (hasErrors(problems) ? logger.error : logger.warn)(lines.join('\n'))
}

/** An editor's mistake: what to do about it is told already, and a stack of this program's own lines would hide it. */
class ContentError extends Error {
  constructor() {
    super('The content has errors; nothing was built.')
    this.stack = this.message
  }
}

const summary = ({ manifest, files }: BuiltManual): string => `content ${manifest.version}: ${manifest.entries} entries in ${manifest.languages.length} languages, ${files.size} files`

async function startLive(server: ViteDevServer, root: string, folder: string): Promise<void> {
  const { logger, base } = server.config
  const live = liveManual(root, {
    onBuilt: (problems) => log(problems, folder, logger),
    onChanged: (manual) => {
      logger.info(summary(manual))
      server.ws.send(changedEvent, { version: manual.manifest.version })
    },
    onFailed: (error) => logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  })
  let timer: NodeJS.Timeout | undefined
  server.watcher.add(root)
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(root + sep)) return
    clearTimeout(timer)
    timer = setTimeout(() => void live.rebuild(), settleMilliseconds)
  })
  server.middlewares.use(serveManual(base, live.current))
  await live.rebuild()
}

/**
 * Builds the manual with the app. A build stops on content errors before anything is written; the dev server serves the
 * content from memory, and builds it again on each change.
 */
export function manualContent({ folder }: ManualContentOptions): Plugin {
  let config: ResolvedConfig
  let built: BuiltManual | undefined
  return {
    name: 'manual-content',
    // Not in buildStart: after an error there, the closing hooks of other plugins still run, and write.
    async configResolved(resolved) {
      config = resolved
      if (config.command !== 'build') return
      const { problems, manual } = await buildManual(resolve(config.root, folder))
      log(problems, folder, config.logger)
      if (!manual) throw new ContentError()
      built = manual
    },
    async writeBundle({ dir }) {
      if (!built) return
      await writeFiles(built.files, dir ?? resolve(config.root, config.build.outDir))
      config.logger.info(summary(built))
    },
    configureServer: (server) => startLive(server, resolve(server.config.root, folder), folder),
  }
}
