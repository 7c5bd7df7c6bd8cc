import type * as v from 'valibot'
import type { Pointer } from '../../domain/manifest.ts'
import { decode, decodeText } from '../../pack/decode.ts'
import { schemas } from '../../pack/schema.ts'
import { encodeRecord } from '../../pack/bundle.ts'
import type { EncodedEntry } from '../render/encoded-entry.ts'
import type { StoredBytes } from './record.ts'

interface Written {
  readonly entries: readonly EncodedEntry[]
  readonly shelves: readonly StoredBytes[]
  readonly contacts: readonly StoredBytes[]
  readonly glossary: readonly StoredBytes[]
  readonly manifest: StoredBytes
  readonly pointer: Pointer
}

function verify(schema: v.GenericSchema, bytes: Uint8Array, what: string): void {
  const text = decodeText(bytes)
  const read = text.ok ? decode(schema, text.value) : text
  if (!read.ok) throw new Error(`The pipeline wrote a ${what} that the app would refuse: ${read.error}`)
}

/**
 * Reads everything back as a device would.
 * @throws when a record does not fit its schema: then the checks before have a gap
 */
export function verifyRecords({ entries, shelves, contacts, glossary, manifest, pointer }: Written): void {
  for (const { body, file } of entries) verify(schemas.entryBody, body, `body (${file})`)
  for (const { content } of shelves) verify(schemas.shelf, content, 'shelf')
  for (const { content } of contacts) verify(schemas.contactChunk, content, 'list of contacts')
  for (const { content } of glossary) verify(schemas.glossary, content, 'glossary')
  verify(schemas.manifest, manifest.content, 'manifest')
  verify(schemas.pointer, encodeRecord(pointer), 'pointer')
}
