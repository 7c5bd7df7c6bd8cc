/** How text becomes search terms: what people type differently is made alike. */

// Letters that writers of Arabic use one for the other, and the marks that most leave out.
const arabicForms: readonly (readonly [RegExp, string])[] = [
  [/[\u064b-\u065f\u0670\u0640]/g, ''],
  [/[أإآٱ]/g, 'ا'],
  [/[ىئ]/g, 'ي'],
  [/ؤ/g, 'و'],
  [/ة/g, 'ه'],
]

const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g
const plain = /^[a-z0-9]*$/

// What the manual's languages set between thousands: comma, point, apostrophe, spaces that do not break, the Arabic sign.
const thousands = String.raw`\p{Nd}{1,3}(?:[,.'’\u00a0\u202f\u2009٬]\p{Nd}{3})+`
// `G.B.V.`: an acronym with points.
const pointed = String.raw`\p{L}(?:\.\p{L})+`
const wordEnd = String.raw`(?![\p{L}\p{N}\p{M}])`
const cutWord = new RegExp(`^(?:${thousands}|${pointed})$`, 'u')

/** Folds case, accents, Arabic letter forms and digits, and what is set between thousands: `Évacuation` and `evacuation` become one. */
export function fold(text: string): string {
  if (plain.test(text)) return text
  if (cutWord.test(text)) return fold(text.replaceAll(/[^\p{L}\p{N}]/gu, ''))
  // Arabic letters first: decomposing would split أ into a letter and a mark.
  const arabic = arabicForms.reduce((folded, [form, letter]) => folded.replaceAll(form, letter), text.normalize('NFKC'))
  return arabic
    .replaceAll(arabicDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
}

/** A word where it stands in a text, as written. */
export interface WrittenWord {
  readonly written: string
  /** Index of its first character. */
  readonly start: number
}

const wordPattern = new RegExp(`(?:${thousands}|${pointed})${wordEnd}|[\\p{L}\\p{N}\\p{M}]+`, 'gu')
// Scripts that set no space between words.
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u

function* segmented({ written, start }: WrittenWord): Iterable<WrittenWord> {
  // Browsers without it keep the run whole: found by its start, which is better than not at all.
  const Segmenter = (Intl as { Segmenter?: typeof Intl.Segmenter }).Segmenter
  if (!Segmenter || !unspaced.test(written)) return yield { written, start }
  for (const { segment, index } of new Segmenter(undefined, { granularity: 'word' }).segment(written)) yield { written: segment, start: start + index }
}

/** The words of a text in their order; cut at anything that is no letter or digit, but for `10,000` and `G.B.V`. */
export function writtenWords(text: string): WrittenWord[] {
  const runs = Array.from(text.matchAll(wordPattern), (match): WrittenWord => ({ written: match[0], start: match.index }))
  return unspaced.test(text) ? runs.flatMap((run) => [...segmented(run)]) : runs
}

const hyphened = /[\p{L}\p{N}\p{M}]+(?:[-‐‑][\p{L}\p{N}\p{M}]+)+/gu

/** A text with words that are joined by hyphens set together: people type "go-bag", "go bag" and "gobag". */
export const withoutHyphens = (text: string): string => text.replaceAll(hyphened, (word) => word.replaceAll(/[-‐‑]/g, ''))

/** The words of a text that are joined by hyphens, each set together. */
export const hyphenedWords = (text: string): string[] => Array.from(text.matchAll(hyphened), ([word]) => withoutHyphens(word))

/** The words of a text, folded. */
export const words = (text: string): string[] => writtenWords(text).map(({ written }) => fold(written))
