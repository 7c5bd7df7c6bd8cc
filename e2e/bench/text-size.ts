import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { filesBelow } from '../../src/hosting/files-below.ts'

export interface TextSize {
  readonly files: number
  readonly bytes: number
  /** As one brotli file of quality 11 with the widest window that a browser takes (RFC 7932: 16 MB). */
  readonly brotli: number
}

/** The least that the Markdown of a folder weighs on a line. */
export async function measureText(folder: string): Promise<TextSize> {
  const paths = (await filesBelow(join(folder, 'entries'))).filter((path) => path.endsWith('.md'))
  const texts: Buffer[] = []
  for (const path of paths) texts.push(await readFile(join(folder, 'entries', path)))
  const all = Buffer.concat(texts)
  const small = await promisify(brotliCompress)(all, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: all.length,
    },
  })
  return { files: paths.length, bytes: all.length, brotli: small.length }
}
