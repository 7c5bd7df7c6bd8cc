import * as v from 'valibot'
import { err, ok, type Result } from '../domain/result.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes as text. Fails on anything that is not UTF-8. */
export function decodeText(bytes: Uint8Array): Result<string, string> {
  try {
    return ok(decoder.decode(bytes))
  } catch {
    return err('not UTF-8 text')
  }
}

/**
 * Reads a record by its schema.
 * @returns the value, or what is wrong and where (`sections.0.blocks: …`)
 */
export function decode<T>(schema: v.GenericSchema<unknown, T>, text: string): Result<T, string> {
  try {
    const result = v.safeParse(schema, JSON.parse(text))
    if (result.success) return ok(result.output)
    const [issue] = result.issues
    return err(`${v.getDotPath(issue) ?? 'record'}: ${issue.message}`)
  } catch (error) {
    // Bad JSON throws, and so does a nesting too deep for the stack: both mean that this is no record.
    return err(error instanceof Error ? error.message : 'unreadable')
  }
}
