import { err, ok, type Result } from '../../domain/result.ts'

/** A file that cannot be read at all: why, and what to do. */
export interface Unreadable {
  readonly message: string
  readonly remedy: string
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

const marks: readonly (readonly [readonly number[], Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** The encoding by the file's mark; without one, UTF-16 shows by the empty half of its Latin letters. */
function encodingOf(bytes: Uint8Array): Encoding {
  const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return marked[1]
  if (bytes.length > 1 && bytes[1] === 0 && bytes[0] !== 0) return 'utf-16le'
  return bytes.length > 1 && bytes[0] === 0 ? 'utf-16be' : 'utf-8'
}

/** A spreadsheet's or address book's export as text without its mark: UTF-8 or UTF-16. Other encodings are not guessed. */
export function readText(bytes: Uint8Array): Result<string, Unreadable> {
  try {
    return ok(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes))
  } catch {
    return err({ message: 'is neither UTF-8 nor UTF-16 text', remedy: 'In the spreadsheet choose “CSV UTF-8” or “Unicode text” when saving.' })
  }
}
