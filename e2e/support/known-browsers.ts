import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

// The headless shell first: it starts in half the time and asks nothing of the outside.
const programs = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
const windowsFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']

const foldersOfPath = (): string[] => (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)

function candidates(): string[] {
  if (process.platform === 'darwin') return macPrograms
  if (process.platform === 'win32') {
    const folders = windowsFolders.flatMap((name) => process.env[name] ?? [])
    return folders.flatMap((folder) => windowsPrograms.map((program) => join(folder, program)))
  }
  return programs.flatMap((program) => foldersOfPath().map((folder) => join(folder, program)))
}

/** Browsers of the Chromium family that are installed on this system, the best suited first. */
export const systemBrowsers = (): string[] => [...new Set(candidates())].filter((path) => existsSync(path))

/** Playwright names the place of its full Chromium only; its headless shell, if it was downloaded, is beside that. */
const headlessShellBeside = (full: string): string =>
  full.replace(
    /chromium-(\d+)([\\/])chrome-([\w-]+)[\\/].*$/,
    (_, build: string, slash: string, system: string) =>
      `chromium_headless_shell-${build}${slash}chrome-headless-shell-${system}${slash}chrome-headless-shell${system.startsWith('win') ? '.exe' : ''}`,
  )

/** What Playwright has downloaded earlier; empty when it has not. */
export function playwrightBrowsers(): string[] {
  const full = chromium.executablePath()
  return [headlessShellBeside(full), full].filter((path) => existsSync(path))
}
