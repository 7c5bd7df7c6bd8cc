import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentFolder } from '../pack/layout.ts'
import { filesBelow } from './files-below.ts'
import { brotli } from './precompress.ts'
import { screenshotsFolder } from './screenshots.ts'

export interface ShellFile {
  readonly path: string
  readonly bytes: number
  /** Bytes over the wire, as brotli of quality 11. */
  readonly brotli: number
  /** Script that the browser loads before the first screen. */
  readonly firstScreen: boolean
}

/** A browser that keeps every file in one go ends the installation after five minutes; so few files, and small ones. */
export const shellLimits = { files: 15, brotli: 230_000, firstScreen: 130_000 }

const serviceWorker = 'sw.js'

/** Files that the running app never asks for, and why they are in the build. */
const notPrecached: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^sw\.js$/, 'the browser itself keeps the service worker'],
  [/^icon-.*\.png$/, 'the operating system fetches it when the app is installed'],
  [/^apple-touch-icon\.png$/, 'iOS fetches it when the app is put on the home screen'],
  [new RegExp(`^${screenshotsFolder}/`), 'the browser shows it in the dialog before installation'],
  [/^_headers$/, 'read by the static host'],
  [/^404\.html$/, 'the page for deep links on hosts that cannot be told to send the page'],
  [/^robots\.txt$/, 'read by search engines'],
  [/\.(?:br|gz)$/, 'a compressed copy that the server sends in place of its file'],
]

const sum = (files: readonly ShellFile[]): number => files.reduce((total, { brotli: size }) => total + size, 0)

/**
 * What is wrong with a shell; empty when nothing is.
 * @param present the paths of all files of the build
 * @param shell the precached files and the service worker
 */
export function shellProblems(present: readonly string[], shell: readonly ShellFile[]): string[] {
  const precached = shell.filter(({ path }) => path !== serviceWorker)
  const kept = new Set(precached.map(({ path }) => path))
  const forgotten = present.filter(
    (path) => !kept.has(path) && !path.startsWith(`${contentFolder}/`) && !notPrecached.some(([pattern]) => pattern.test(path)),
  )
  const firstScreen = sum(shell.filter((file) => file.firstScreen))
  return [
    ...forgotten.map((path) => `${path} is neither precached nor on the list of files that need not be (shell-check.ts)`),
    ...(precached.length > shellLimits.files ? [`${precached.length} files are precached; ${shellLimits.files} are allowed`] : []),
    ...(sum(shell) > shellLimits.brotli ? [`the shell is ${sum(shell)} bytes as brotli; ${shellLimits.brotli} are allowed`] : []),
    ...(firstScreen > shellLimits.firstScreen
      ? [`the scripts of the first screen are ${firstScreen} bytes as brotli; ${shellLimits.firstScreen} are allowed`]
      : []),
  ]
}

/** The shell as a table for a terminal: bytes as built, bytes as brotli, path; `*` marks scripts of the first screen. */
export function shellTable(shell: readonly ShellFile[]): string {
  const row = (bytes: string | number, small: string | number, path: string): string => `${String(bytes).padStart(9)}${String(small).padStart(9)}  ${path}`
  const rows = shell.map((file) => row(file.bytes, file.brotli, `${file.path}${file.firstScreen ? ' *' : ''}`))
  const firstScreen = sum(shell.filter((file) => file.firstScreen))
  const total = row(
    shell.reduce((all, { bytes }) => all + bytes, 0),
    sum(shell),
    `app shell, ${shell.length} files; scripts of the first screen (*): ${firstScreen}`,
  )
  return [row('bytes', 'brotli', ''), ...rows, total].join('\n')
}

/** The scripts that a page names: those it runs, and those it tells the browser to load beforehand. */
const scriptsOf = (page: string): string[] => [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, address = '']) => address)

/** Measures the precached files and the service worker of a built site. */
export async function measureShell(dir: string, precached: readonly string[]): Promise<ShellFile[]> {
  const scripts = scriptsOf(await readFile(join(dir, 'index.html'), 'utf8'))
  return Promise.all(
    [...precached, serviceWorker].map(async (path) => {
      const bytes = await readFile(join(dir, path))
      const small = Math.min(bytes.length, (await brotli(bytes)).length)
      return { path, bytes: bytes.length, brotli: small, firstScreen: scripts.some((script) => script.endsWith(`/${path}`)) }
    }),
  )
}

/**
 * Checks the shell of a built site.
 * @returns the table of its files
 * @throws with every problem found
 */
export async function checkShell(dir: string, precached: readonly string[]): Promise<string> {
  const shell = await measureShell(dir, precached)
  const problems = shellProblems(await filesBelow(dir), shell)
  const table = shellTable(shell)
  if (problems.length > 0) throw new Error(`the app shell is not fit to be published\n${table}\n${problems.join('\n')}`)
  return table
}
