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

/** Folds case, accents, Arabic letter forms and digits: `Évacuation` and `evacuation` become one. */
export function fold(text: string): string {
  // Arabic letters first: decomposing would split أ into a letter and a mark.
  const arabic = arabicForms.reduce((folded, [form, plain]) => folded.replaceAll(form, plain), text.normalize('NFKC'))
  return arabic
    .replaceAll(arabicDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
}

/** The words of a text, folded. */
export const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
