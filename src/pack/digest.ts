import { sha256, type Sha256 } from '../domain/ids.ts'

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** SHA-256 of bytes, as hexadecimal text. Needs a secure context in a browser. */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Sha256> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  let text = ''
  for (const byte of hash) text += hex[byte]
  return sha256(text)
}

/** The same of a text, as UTF-8. */
export const digestOfText = (text: string): Promise<Sha256> => digest(new TextEncoder().encode(text))
