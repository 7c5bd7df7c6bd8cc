import { createHash } from 'node:crypto'
import { sha256, type Sha256 } from '../domain/ids.ts'

/** SHA-256 of text (as UTF-8) or bytes, as 64 hexadecimal digits. */
export const hashOf = (content: string | Uint8Array): Sha256 => sha256(createHash('sha256').update(content).digest('hex'))

/** The first hexadecimal digits of a text's SHA-256: a short name that depends on nothing but the text. */
export const shortHash = (text: string, digits: number): string => hashOf(text).slice(0, digits)
