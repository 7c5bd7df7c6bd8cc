import type { FileRef } from '../../domain/manifest.ts'
import { encodeRecord } from '../../pack/bundle.ts'
import { hashOf } from '../hash.ts'

/** Content under the name of its hash. */
export interface StoredBytes {
  readonly ref: FileRef
  readonly content: Uint8Array<ArrayBuffer>
}

export const stored = (content: Uint8Array<ArrayBuffer>): StoredBytes => ({ ref: { sha256: hashOf(content), bytes: content.length }, content })

/** A value as a record. */
export const recordOf = (value: unknown): StoredBytes => stored(encodeRecord(value))

/** A list cut into pieces of at most `size`. */
export const chunksOf = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
