/**
 * THE ONLY GATE. Whatever brings content (a server today, a file or another phone tomorrow), its bytes go through here:
 * size, then hash, then schema. Nothing is stored, parsed further or shown before it has passed.
 */
import type { ContactChunk } from '../domain/contact.ts'
import type { Shelf } from '../domain/entry.ts'
import type { Glossary } from '../domain/glossary.ts'
import type { Sha256 } from '../domain/ids.ts'
import { manifestFormat, type FileRef, type Manifest, type Pointer } from '../domain/manifest.ts'
import type { Result } from '../domain/result.ts'
import { splitBundle } from '../pack/bundle.ts'
import { decode, decodeText } from '../pack/decode.ts'
import { digest } from '../pack/digest.ts'
import { schemas } from '../pack/schema.ts'
import type { RecordRow } from '../storage/content-database.ts'
import { ContentProblem } from './problem.ts'

export type RecordKind = 'shelf' | 'contacts' | 'glossary' | 'body'
/** The records that a version consists of, each with what it must be. */
export type Expected = ReadonlyMap<Sha256, RecordKind>

function required<T>(result: Result<T, string>, what: string): T {
  if (!result.ok) throw new ContentProblem('unreadable', `${what}: ${result.error}`)
  return result.value
}

/** @throws ContentProblem `altered` when the bytes are not those that were published */
export async function verify(bytes: Uint8Array<ArrayBuffer>, ref: FileRef, what: string): Promise<void> {
  if (bytes.length !== ref.bytes) throw new ContentProblem('altered', `${what}: ${bytes.length} bytes in place of ${ref.bytes}`)
  if ((await digest(bytes)) !== ref.sha256) throw new ContentProblem('altered', `${what}: the content does not match its hash`)
}

/** The pointer has no hash: what it points to has. */
export function openPointer(bytes: Uint8Array): Pointer {
  const pointer = required(decode(schemas.pointer, required(decodeText(bytes), 'pointer')), 'pointer')
  if (pointer.format > manifestFormat) throw new ContentProblem('app-too-old', `the content has format ${pointer.format}, this app reads ${manifestFormat}`)
  return pointer
}

export async function openManifest(bytes: Uint8Array<ArrayBuffer>, ref: FileRef): Promise<Manifest> {
  await verify(bytes, ref, 'manifest')
  const manifest = required(decode(schemas.manifest, required(decodeText(bytes), 'manifest')), 'manifest')
  if (manifest.format > manifestFormat) throw new ContentProblem('app-too-old', `the content has format ${manifest.format}`)
  return manifest
}

export const parseShelf = (text: string): Shelf => required(decode(schemas.shelf, text), 'shelf')

/** Checks a record by what it must be, and finds what can be looked up in it. */
function openRecord(text: string, kind: RecordKind, hash: Sha256): RecordRow {
  const what = `${kind} ${hash.slice(0, 8)}`
  switch (kind) {
    case 'shelf': {
      const shelf: Shelf = required(decode(schemas.shelf, text), what)
      return { sha256: hash, text, ids: shelf.entries.map((entry) => `entry:${entry.id}`) }
    }
    case 'contacts': {
      const chunk: ContactChunk = required(decode(schemas.contactChunk, text), what)
      return { sha256: hash, text, ids: chunk.contacts.map((contact) => `contact:${contact.id}`) }
    }
    case 'glossary': {
      const glossary: Glossary = required(decode(schemas.glossary, text), what)
      return { sha256: hash, text, ids: glossary.terms.map((term) => `term:${term.id}`) }
    }
    case 'body':
      required(decode(schemas.entryBody, text), what)
      return { sha256: hash, text, ids: [] }
  }
}

async function admit(record: Uint8Array<ArrayBuffer>, expected: Expected): Promise<RecordRow> {
  const hash = await digest(record)
  const kind = expected.get(hash)
  if (!kind) throw new ContentProblem('altered', `record ${hash.slice(0, 8)} is not part of this version`)
  return openRecord(required(decodeText(record), kind), kind, hash)
}

/** The records of a bundle, each checked. One that does not belong refuses the whole bundle. */
export async function openBundle(bytes: Uint8Array<ArrayBuffer>, ref: FileRef, expected: Expected): Promise<RecordRow[]> {
  await verify(bytes, ref, 'bundle')
  const records = required(splitBundle(bytes), 'bundle')
  return Promise.all(records.map((record) => admit(record, expected)))
}

export async function openSingle(bytes: Uint8Array<ArrayBuffer>, ref: FileRef, expected: Expected): Promise<RecordRow> {
  await verify(bytes, ref, 'record')
  return admit(bytes, expected)
}
