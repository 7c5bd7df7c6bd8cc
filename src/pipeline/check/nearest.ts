import { byCodePoint } from '../order.ts'

/** Number of single-character changes between two words (Levenshtein distance). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** The known word that a mistyped one most likely means, or undefined when none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3))
  // Lengths alone rule most words out; ten thousand slugs are compared for each broken link.
  const near = [...known].filter((each) => Math.abs(each.length - word.length) <= limit)
  const ranked = near.map((each) => ({ each, far: distance(word.toLowerCase(), each.toLowerCase()) })).filter(({ far }) => far <= limit)
  return ranked.sort((a, b) => a.far - b.far || byCodePoint(a.each, b.each))[0]?.each
}

const listed = 12

/** "Did you mean `x`?", or what there is to choose from. */
export function choice(word: string, known: readonly string[], otherwise: string): string {
  const guess = nearest(word, known)
  if (guess !== undefined) return `Did you mean \`${guess}\`?`
  if (known.length === 0 || known.length > listed) return otherwise
  return `${otherwise} There are: ${known.join(', ')}.`
}
