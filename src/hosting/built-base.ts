import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { webManifestName } from './web-manifest.ts'

/**
 * The address on its host that a built site was made for, as its web app manifest says.
 * @returns undefined when the folder holds no built site
 */
export async function builtBase(dir: string): Promise<string | undefined> {
  const text = await readFile(join(dir, webManifestName), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const manifest: unknown = JSON.parse(text)
  const isManifest = typeof manifest === 'object' && manifest !== null && 'scope' in manifest
  return isManifest && typeof manifest.scope === 'string' ? manifest.scope : undefined
}
