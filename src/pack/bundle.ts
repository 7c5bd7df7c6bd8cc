/**
 * A bundle is a JSON array with one record a line. Being JSON, any host serves and compresses it rightly;
 * having one record a line, it is cut apart by bytes, and each record keeps the exact bytes its hash is made of.
 */
import { err, ok, type Result } from '../domain/result.ts'

const encoder = new TextEncoder()
const open = encoder.encode('[\n')
const between = encoder.encode(',\n')
const close = encoder.encode('\n]\n')
const newline = 0x0a

/** A value as the bytes of a record: JSON without line breaks. Undefined fields are left out. */
export const encodeRecord = (value: unknown): Uint8Array<ArrayBuffer> => encoder.encode(JSON.stringify(value))

export function encodeBundle(records: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [open]
  records.forEach((record, index) => parts.push(...(index > 0 ? [between, record] : [record])))
  parts.push(close)
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  return bytes
}

const startsWith = (bytes: Uint8Array, prefix: Uint8Array): boolean => prefix.every((byte, index) => bytes[index] === byte)

/**
 * The records of a bundle, as views on its bytes; nothing is copied or parsed.
 * @returns an error text when the bytes are no bundle
 */
export function splitBundle(bytes: Uint8Array<ArrayBuffer>): Result<Uint8Array<ArrayBuffer>[], string> {
  const end = bytes.length - close.length
  if (end < open.length - 1 || !startsWith(bytes, open) || !startsWith(bytes.subarray(end), close)) return err('not a bundle')
  const records: Uint8Array<ArrayBuffer>[] = []
  for (let start = open.length; start < end; ) {
    const lineEnd = bytes.indexOf(newline, start)
    const last = lineEnd < 0 || lineEnd >= end
    const stop = last ? end : lineEnd - 1
    if (stop <= start || (!last && lineEnd + 1 >= end)) return err('a bundle has an empty line')
    records.push(bytes.subarray(start, stop))
    start = last ? end : lineEnd + 1
  }
  return ok(records)
}
