import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { VitePWAOptions } from 'vite-plugin-pwa'

type ManifestTransform = NonNullable<VitePWAOptions['injectManifest']['manifestTransforms']>[number]

/** The text by which a browser checks a file: https://www.w3.org/TR/SRI/ */
export const integrityOf = (bytes: Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`

/**
 * Adds to every entry of the precache list what its bytes must be. Workbox's `revision` names bytes and does not check
 * them: a login page of a hotel network, or a file cut short by a proxy, would be stored as the app.
 * @param dir the folder of the built site
 * @param onList told the paths of the list, once it is complete
 * @throws when a listed file is missing: one answer of 404 would fail every installation
 */
export const addIntegrity =
  (dir: string, onList: (paths: readonly string[]) => void): ManifestTransform =>
  async (entries) => {
    const manifest = await Promise.all(
      entries.map(async (entry) => {
        const bytes = await readFile(join(dir, entry.url)).catch(() => {
          throw new Error(`${entry.url} is on the list of files to precache and is not in ${dir}`)
        })
        return { ...entry, integrity: integrityOf(bytes) }
      }),
    )
    onList(manifest.map(({ url }) => url))
    return { manifest, warnings: [] }
  }
