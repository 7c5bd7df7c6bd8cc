import { resolve } from 'node:path'

const built = resolve(import.meta.dirname, '../../node_modules/.cache/e2e')

/** Where each version of the site that the journeys need is built. */
export const sites = {
  /** The manual that ships with the project. */
  shipped: resolve(built, 'shipped'),
  /** The same manual in a newer version of the app. */
  newerApp: resolve(built, 'newer-app'),
  /** A small manual. */
  small: resolve(built, 'small'),
  /** The small manual, later: one entry changed, one added, one withdrawn; of three contacts one is renamed, one merged into it, one withdrawn. */
  smallLater: resolve(built, 'small-later'),
  /** A manual with every kind of text, in languages beside and within each other. */
  reading: resolve(built, 'reading'),
  /** The small manual with six hundred contacts more. */
  longDirectory: resolve(built, 'long-directory'),
  /** The small manual under a sub-path. */
  subPath: resolve(built, 'sub-path'),
} as const
export type SiteName = keyof typeof sites
