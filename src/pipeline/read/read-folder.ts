import { readFile, readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { inBatches } from '../batches.ts'
import { byCodePoint } from '../order.ts'
import { reportOn, type Problem } from '../problem.ts'

/** A file as it is on the disk. */
export interface RawFile {
  /** Path below the folder, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface RawFolder {
  /** The folder's own name. */
  readonly name: string
  /** Markdown and YAML files in the order of their paths. */
  readonly files: readonly RawFile[]
}

const readable = /\.(md|markdown|ya?ml)$/i
const skippedFolders = new Set(['node_modules'])
const openAtOnce = 32

const isSkipped = (name: string): boolean => name.startsWith('.') || skippedFolders.has(name)

/** True for the path of a file that a content folder may hold; all others in it are left alone. */
export const isContent = (path: string): boolean => readable.test(path) && !path.split('/').some(isSkipped)

async function listFiles(root: string, below: string, problems: Problem[]): Promise<string[]> {
  const found: string[] = []
  for (const item of await readdir(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? item.name : `${below}/${item.name}`
    if (isSkipped(item.name)) continue
    if (item.isDirectory()) found.push(...(await listFiles(root, path, problems)))
    else if (item.isFile() && readable.test(item.name)) found.push(path)
    else if (item.isSymbolicLink()) {
      // A link can lead out of the folder, and what it leads to would be published.
      reportOn(path, problems).warning('skipped-file', 1, 'is a symbolic link and is left out', 'Put the file itself here.')
    }
  }
  return found
}

/**
 * Reads the Markdown and YAML files of a content folder. Folders that start with a dot, `node_modules` and symbolic
 * links are left out.
 * @param folder path of the folder
 * @returns the files, and what could not be read
 */
export async function readFolder(folder: string): Promise<{ folder: RawFolder; problems: Problem[] }> {
  const problems: Problem[] = []
  const name = basename(resolve(folder))
  try {
    const paths = (await listFiles(folder, '', problems)).sort(byCodePoint)
    const files = await inBatches(paths, openAtOnce, async (path) => ({ path, bytes: await readFile(join(folder, path)) }))
    return { folder: { name, files }, problems }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    reportOn('.', problems).error('folder', 1, `the content folder cannot be read (${reason})`, 'Name an existing folder in MANUAL_DATA.')
    return { folder: { name, files: [] }, problems }
  }
}
