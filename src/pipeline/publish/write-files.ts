import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pointerPath } from '../../pack/layout.ts'
import { inBatches } from '../batches.ts'

const writtenAtOnce = 64

/**
 * Writes a manual's files. The pointer comes last: until then a reader of the folder sees the version before.
 * @param files content by path below the folder
 * @param folder the site's folder, made where it is missing
 */
export async function writeFiles(files: ReadonlyMap<string, Uint8Array>, folder: string): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))))
  for (const each of folders) await mkdir(each, { recursive: true })
  const write = ([path, content]: readonly [string, Uint8Array]): Promise<void> => writeFile(join(folder, path), content)
  await inBatches([...files].filter(([path]) => path !== pointerPath), writtenAtOnce, write)
  const pointer = files.get(pointerPath)
  if (pointer) await write([pointerPath, pointer])
}
