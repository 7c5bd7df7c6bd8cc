import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'
import { playwrightBrowsers, systemBrowsers } from './known-browsers.ts'
import { canUnpackBrowser, unpackedBrowser } from './packed-browser.ts'

export interface Browser {
  readonly executablePath: string
  /** To be set beside the variables of this process when it is started. */
  readonly env: Readonly<Record<string, string>>
}

type Source = () => Promise<readonly Browser[]>

const installed = (paths: readonly string[]): Browser[] => paths.map((executablePath) => ({ executablePath, env: {} }))

async function downloadedByPlaywright(): Promise<readonly Browser[]> {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium-headless-shell'], { stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('"playwright install chromium-headless-shell" failed')
  return installed(playwrightBrowsers())
}

const sources: Readonly<Record<string, Source>> = {
  playwright: async () => installed(playwrightBrowsers()),
  system: async () => installed(systemBrowsers()),
  npm: async () => (canUnpackBrowser ? [await unpackedBrowser()] : []),
  download: downloadedByPlaywright,
}

/** Starts a browser and ends it; some that are installed cannot be driven, as those inside a snap. */
async function tryOut({ executablePath, env }: Browser): Promise<void> {
  const running = await chromium.launch({ executablePath, env: { ...process.env, ...env }, timeout: 20_000 })
  await running.close()
}

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n', 1).join()

async function firstThatStarts(name: string, source: Source, problems: string[]): Promise<Browser | undefined> {
  const found = await source().catch((error: unknown) => {
    problems.push(`${name}: ${firstLine(error)}`)
    return []
  })
  if (found.length === 0) problems.push(`${name}: none found`)
  for (const browser of found) {
    try {
      await tryOut(browser)
      return browser
    } catch (error) {
      problems.push(`${name}: ${browser.executablePath} does not start: ${firstLine(error)}`)
    }
  }
  return undefined
}

async function chosenByPath(executablePath: string): Promise<Browser> {
  const browser = { executablePath, env: {} }
  await tryOut(browser).catch((error: unknown) => {
    throw new Error(`CHROME_PATH is ${executablePath}, which does not start: ${firstLine(error)}`)
  })
  return browser
}

function chosenSources(only: string | undefined): [string, Source][] {
  const all = Object.entries(sources)
  const chosen = all.filter(([name]) => only === undefined || name === only)
  if (chosen.length === 0) throw new Error(`MANUAL_BROWSER is "${only}"; it can be ${all.map(([name]) => name).join(', ')}`)
  return chosen
}

/**
 * A Chromium that starts on this machine. In this order: the one in CHROME_PATH; one that Playwright downloaded earlier;
 * one of the system; one unpacked from an npm package (64-bit Linux); one that Playwright downloads now.
 * MANUAL_BROWSER (`playwright`, `system`, `npm` or `download`) leaves only that source.
 * @throws with what was tried and what to do
 */
export async function findBrowser(): Promise<Browser> {
  const { CHROME_PATH: path, MANUAL_BROWSER: only } = process.env
  if (path && !only) return chosenByPath(path)
  const problems: string[] = []
  for (const [name, source] of chosenSources(only)) {
    const browser = await firstThatStarts(name, source, problems)
    if (browser) return browser
  }
  throw new Error(`No browser for the tests:\n  ${problems.join('\n  ')}\nInstall Chromium or Chrome, or set CHROME_PATH to one.`)
}
