import { readFile, stat, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { contentFolder } from '../pack/layout.ts'
import { filesBelow } from './files-below.ts'

const compressible = /\.(?:html|js|css|json|svg|webmanifest|txt)$/
// Below this an answer fits into the first packet with its headers either way.
const smallest = 512
// Node compresses in a pool of four threads. More at once than there are processors are no quicker, and each holds a
// window of 16 MB and its tables.
const atOnce = Math.min(4, availableParallelism())
const bestBrotli = 11
// Records are many and small, and a person fetches few of them, after an update: a thirtieth of the time for an eighth more bytes.
const recordBrotli = 9
const recordsFolder = `${contentFolder}/records/`

const deflateBrotli = promisify(brotliCompress)
const deflateGzip = promisify(gzip)

/**
 * The binary logarithm of the smallest window that sees the whole file. Brotli clears its tables for the window at each
 * file: with the usual 4 MB, a record of 3 kB takes 9 ms at quality 9, with 64 kB a third of one.
 */
const windowFor = (bytes: number): number => Math.min(constants.BROTLI_MAX_WINDOW_BITS, Math.max(16, Math.ceil(Math.log2(bytes + 16))))

/** Text as brotli. Quality 0 to 11. */
export const brotli = (bytes: Buffer, quality = bestBrotli): Promise<Buffer> =>
  deflateBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
    },
  })

async function precompressFile(dir: string, path: string): Promise<number> {
  const file = join(dir, path)
  if ((await stat(file)).size < smallest) return 0
  const bytes = await readFile(file)
  const small = await Promise.all([
    brotli(bytes, path.startsWith(recordsFolder) ? recordBrotli : bestBrotli).then((data) => ({ ending: '.br', data })),
    deflateGzip(bytes, { level: constants.Z_BEST_COMPRESSION }).then((data) => ({ ending: '.gz', data })),
  ])
  const worthKeeping = small.filter(({ data }) => data.length < bytes.length)
  await Promise.all(worthKeeping.map(({ ending, data }) => writeFile(file + ending, data)))
  return worthKeeping.length
}

/**
 * Writes a brotli (`.br`) and a gzip (`.gz`) copy beside every compressible file, where the copy is smaller.
 * @param dir the folder of the built site
 * @returns the number of copies written
 */
export async function precompress(dir: string): Promise<number> {
  const waiting = (await filesBelow(dir)).filter((path) => compressible.test(path))
  let written = 0
  const worker = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const copies = await precompressFile(dir, path)
      written += copies
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return written
}
