/**
 * Order of two texts by code point. Not by a language's alphabet: the ICU data of two machines may differ, and the
 * published bytes may not.
 */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0
  // UTF-16 units sort surrogates before U+E000–U+FFFF; UTF-8 bytes sort as code points do.
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
