import { copyFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { headersFile } from './headers-file.ts'
import { page } from './page.ts'
import { pageWords } from './page-words.ts'
import { addIntegrity } from './precache-integrity.ts'
import { precompress } from './precompress.ts'
import { readScreenshots } from './screenshots.ts'
import { checkShell } from './shell-check.ts'
import { webManifest, webManifestName } from './web-manifest.ts'

export interface HostingOptions {
  /** The manual's title in its first language, and that language. */
  readonly title: string
  readonly lang: string
  /** The app's address on its host: `/` or `/manual/`. */
  readonly base: string
  /** The folder the site is built into. */
  readonly dir: string
  readonly publicFolder: string
}

// What the running app asks for; everything else in the build has to be on the list in shell-check.ts.
const shellFiles = ['index.html', 'assets/**/*', 'icon.svg', webManifestName]

const serviceWorker = (dir: string, onList: (paths: readonly string[]) => void): Plugin[] =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/sw',
    filename: 'sw.ts',
    injectRegister: false,
    // The web app manifest is written by this folder: the plugin would add it to the list after the integrity was made.
    manifest: false,
    includeManifestIcons: false,
    injectManifest: { rollupFormat: 'iife', globPatterns: shellFiles, manifestTransforms: [addIntegrity(dir, onList)] },
  })

/** The page's words and the web app manifest. */
function face(options: HostingOptions): Plugin {
  const said = { ...options, words: pageWords(options.title, options.lang) }
  return {
    name: 'manual:face',
    transformIndexHtml: { order: 'pre', handler: (html) => page(html, said) },
    async generateBundle() {
      const manifest = webManifest({ ...said, screenshots: await readScreenshots(options.publicFolder) })
      this.emitFile({ type: 'asset', fileName: webManifestName, source: JSON.stringify(manifest) })
    },
  }
}

/** What is done when every other file is there, the service worker included: files for static hosts, the check, the compressed copies. */
function finish(dir: string, base: string, precached: () => readonly string[]): Plugin {
  let written = false
  return {
    name: 'manual:finish',
    apply: 'build',
    enforce: 'post',
    // A build that failed is closed too; what follows would hide its error behind one of its own.
    writeBundle: () => void (written = true),
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!written) return
        await writeFile(join(dir, '_headers'), headersFile(base))
        await copyFile(join(dir, 'index.html'), join(dir, '404.html'))
        this.info(`\n${await checkShell(dir, precached())}`)
        this.info(`${await precompress(dir)} compressed copies`)
      },
    },
  }
}

/** Everything around serving and keeping the app: the last plugins of the build. */
export function hosting(options: HostingOptions): Plugin[] {
  const dir = resolve(options.dir)
  let precached: readonly string[] = []
  return [
    face(options),
    ...serviceWorker(dir, (paths) => {
      precached = paths
    }),
    finish(dir, options.base, () => precached),
  ]
}
