import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { inLanguage } from './src/domain/locale.ts'
import { readBase } from './src/hosting/base.ts'
import { directIcons } from './src/hosting/direct-icons.ts'
import { plainImports } from './src/hosting/plain-imports.ts'
import { scriptFiles, workerAddress } from './src/hosting/shell-files.ts'
import { hosting } from './src/hosting/vite-plugin.ts'
import { compileCatalogues } from './src/i18n/compile-catalogues.ts'
import { worldOutlineModule } from './src/pipeline/map/world-outline.ts'
import { manualContent, readManualTitle } from './src/pipeline/vite-plugin.ts'

const folder = process.env['MANUAL_DATA'] ?? 'data'
const base = readBase(process.env['MANUAL_BASE'])
// Tests build several versions side by side.
const dir = resolve(process.env['MANUAL_OUT'] ?? fileURLToPath(new URL('dist', import.meta.url)))
const publicFolder = fileURLToPath(new URL('public', import.meta.url))

const build: ViteUserConfig['build'] = {
  target: 'es2022',
  outDir: dir,
  sourcemap: false,
  cssCodeSplit: false,
  // The hosting plugin prints what the files weigh as brotli; no need to weigh thousands of content files as gzip.
  reportCompressedSize: false,
  // The Content-Security-Policy refuses inline scripts, as the polyfill is, and data: addresses, as inlined pictures have.
  // The page names its first scripts; see plainImports for the others.
  modulePreload: { polyfill: false, resolveDependencies: (_, deps, { hostType }) => (hostType === 'html' ? deps : []) },
  assetsInlineLimit: 0,
  rolldownOptions: { output: { codeSplitting: scriptFiles() } },
}

async function appVersion(): Promise<string> {
  const { version }: { readonly version: string } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'))
  return version
}

/** The manual's name in its first language, for the page and the web app manifest. */
function manualFace(): { title: string; lang: string } {
  const { id, title, languages } = readManualTitle(folder)
  const { lang, value } = inLanguage(title, languages[0] ?? 'en', languages) ?? { lang: 'en', value: id }
  return { lang, title: value }
}

// The same code as the packages' usual entries, which are ES5 for old bundlers: 4 kB less over the wire.
const alias = [
  { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
  { find: /^workbox-window$/, replacement: 'workbox-window/build/workbox-window.prod.mjs' },
]

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => ({
  base,
  build,
  resolve: { alias },
  define: { __APP_VERSION__: JSON.stringify(process.env['MANUAL_APP_VERSION'] ?? (await appVersion())) },
  worker: { format: 'es' },
  // Tests need neither the content nor the service worker.
  plugins: mode === 'test' ? [] : [react(), directIcons(), plainImports(), workerAddress(), compileCatalogues(), worldOutlineModule(), manualContent({ folder }), hosting({ ...manualFace(), base, dir, publicFolder })],
  // Generous: a busy machine is no fault of the code.
  test: { environment: 'node', testTimeout: 30_000, include: ['src/**/*.test.{ts,tsx}', 'e2e/support/**/*.test.ts', 'e2e/bench/**/*.test.ts', 'e2e/search-quality/**/*.test.ts'] },
}))
