import { mkdir, mkdtemp, rm, writeFile, chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { precompress } from '../precompress.ts'

export const hash = 'ab'.padEnd(64, '0')
export const pageText = 'the page'
// Long enough to be worth a compressed copy.
const script = 'console.log("the script");\n'.repeat(40)

const files: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html><title>${pageText}</title>\n${'<p>text</p>\n'.repeat(60)}`,
  'sw.js': 'self.skipWaiting()\n',
  'manifest.webmanifest': '{"scope":"/"}',
  'robots.txt': 'User-agent: *\n',
  'assets/index-Bx12Cd34.js': script,
  'content/current.json': '{"format":1}',
  [`content/manifests/${hash}.json`]: '{}',
  [`content/bundles/${hash}.json`]: '[]',
  [`content/records/ab/${hash}.json`]: '{}',
}

/** A folder with the least of a built site, compressed copies included, and what removes it. */
export async function makeSite(): Promise<{ readonly dir: string; remove(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'manual-site-'))
  // A web server started by root reads its files as another user.
  await chmod(dir, 0o755)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await writeFile(join(dir, path), text)
  }
  await precompress(dir)
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) }
}
