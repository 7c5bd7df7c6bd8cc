/** How far apart two words are: single letters put in, left out, changed, or two neighbours exchanged. */
export interface Edits {
  /** Between the whole words. */
  readonly whole: number
  /** Between the first word and the nearest beginning of the second. */
  readonly start: number
}

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const
const letterCode = (word: string, index: number): number => word.charCodeAt(index)

/**
 * Optimal string alignment distance (Damerau, 1964, restricted), each up to `most`; a higher one is given as `most + 1`.
 * @param word at most 60 letters; longer ones count as too far
 */
export function edits(word: string, other: string, most: number): Edits {
  const far = most + 1
  const width = Math.min(other.length, word.length + most)
  if (word.length > 60 || width < word.length - most) return { whole: far, start: far }
  let [before, above, row] = [rows[0], rows[1], rows[2]]
  for (let column = 0; column <= width; column++) above[column] = column
  for (let line = 1; line <= word.length; line++) {
    row[0] = line
    let best = line
    for (let column = 1; column <= width; column++) {
      const same = letterCode(word, line - 1) === letterCode(other, column - 1)
      let cost = Math.min((above[column - 1] ?? far) + (same ? 0 : 1), (above[column] ?? far) + 1, (row[column - 1] ?? far) + 1)
      const exchanged = line > 1 && column > 1 && letterCode(word, line - 1) === letterCode(other, column - 2) && letterCode(word, line - 2) === letterCode(other, column - 1)
      if (exchanged) cost = Math.min(cost, (before[column - 2] ?? far) + 1)
      row[column] = cost
      if (cost < best) best = cost
    }
    if (best > most) return { whole: far, start: far }
    ;[before, above, row] = [above, row, before]
  }
  let start = far
  for (let column = Math.max(0, word.length - most); column <= width; column++) start = Math.min(start, above[column] ?? far)
  return { whole: width === other.length ? Math.min(far, above[width] ?? far) : far, start }
}

/** One slip from 4 letters on, two from 8: shorter words have too many neighbours. */
export const editsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/** A word's letters as bits, alike for words of the same letters. Each edit changes two bits at most. */
export function letterBits(word: string): number {
  let bits = 0
  for (let index = 0; index < word.length; index++) bits |= 1 << (letterCode(word, index) & 31)
  return bits
}

/** Number of bits set. */
export function bitCount(bits: number): number {
  let value = bits - ((bits >>> 1) & 0x55555555)
  value = (value & 0x33333333) + ((value >>> 2) & 0x33333333)
  return (((value + (value >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
