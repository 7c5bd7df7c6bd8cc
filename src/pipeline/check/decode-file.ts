import type { FileReport } from '../problem.ts'
import type { RawFile } from '../read/read-folder.ts'
import { reportBadCharacters } from './characters.ts'

/** A file as text, with line ends as `\n`. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

// Longer than any text that people read: such a file was put here by mistake. A directory of thousands of contacts is
// one file, and may be longer.
const maximumEntryBytes = 1_000_000
const maximumListBytes = 30_000_000
const newline = 0x0a
const decoder = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** The number of the first line that is not UTF-8. A line break's byte is never part of another character. */
function firstBadLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(newline, start)
    if (decode(bytes.subarray(start, end < 0 ? bytes.length : end)) === undefined) return line
    if (end < 0) break
    start = end + 1
  }
  return 1
}

/**
 * A file's bytes as text without a byte order mark. Refuses what is not UTF-8, and characters that hide or turn text.
 * @returns undefined when the file cannot be used; the report says why
 */
export function decodeFile(file: RawFile, report: FileReport): TextFile | undefined {
  const maximum = /\.ya?ml$/i.test(file.path) ? maximumListBytes : maximumEntryBytes
  if (file.bytes.length > maximum) {
    report.error('size', 1, `has ${file.bytes.length} bytes; the most is ${maximum}`, 'Split it into several files.')
    return undefined
  }
  const text = decode(file.bytes)
  if (text === undefined) {
    report.error('encoding', firstBadLine(file.bytes), 'is not UTF-8 text', 'Save the file in the encoding UTF-8.')
    return undefined
  }
  const lines = text.replaceAll(/\r\n?/g, '\n')
  return reportBadCharacters(lines, report) ? undefined : { path: file.path, text: lines }
}
