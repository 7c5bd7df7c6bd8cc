import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from './browser.ts'

const recipe = fileURLToPath(new URL('../browser', import.meta.url))
// Outside node_modules, which `npm ci` empties.
const cacheFolder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'emergency-manual')
const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"

export const canUnpackBrowser = process.platform === 'linux' && process.arch === 'x64'

function runIn(folder: string, program: string, options: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status, error, stderr } = spawnSync(program, options, { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8' })
  if (status !== 0) throw new Error(`"${program} ${options[0] ?? ''}" failed: ${error?.message ?? stderr}`)
}

async function versionWanted(): Promise<string> {
  const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(await readFile(join(recipe, 'package.json'), 'utf8'))
  return Object.values(dependencies).join()
}

/** Makes the unpacked browser in a folder of its own and moves it to its place when it is whole. */
async function install(place: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true })
  const workshop = await mkdtemp(join(cacheFolder, 'unpacking-'))
  const made = join(workshop, 'made')
  try {
    for (const name of ['package.json', 'package-lock.json']) await cp(join(recipe, name), join(workshop, name))
    await mkdir(made)
    runIn(workshop, 'npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'])
    // The package unpacks into the folder for temporary files, and the libraries of the browser only where it takes the machine for a cloud function.
    runIn(workshop, process.execPath, ['--input-type=module', '--eval', unpack], { TMPDIR: made, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })
    await rename(made, place)
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(place)) throw error
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

/**
 * A browser out of an npm package, for a machine without one: 75 MB to download, 210 MB unpacked, once.
 * It brings the libraries and fonts (Latin only) that a bare system lacks.
 */
export async function unpackedBrowser(): Promise<Browser> {
  const place = join(cacheFolder, `chromium-${await versionWanted()}`)
  if (!existsSync(place)) await install(place)
  return {
    executablePath: join(place, 'chromium'),
    env: { LD_LIBRARY_PATH: join(place, 'al2023', 'lib'), FONTCONFIG_PATH: join(place, 'fonts') },
  }
}
