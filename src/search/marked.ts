import { fold, writtenWords } from './analyze.ts'

/** A run of text; `found` where it answers the question. */
export interface MarkedText {
  readonly text: string
  readonly found: boolean
}
export type Marked = readonly MarkedText[]

/** Cuts a text where words begin and end that were found. */
export function markWords(text: string, found: ReadonlySet<string>): Marked {
  const parts: MarkedText[] = []
  let end = 0
  for (const { written, start } of writtenWords(text)) {
    if (!found.has(fold(written))) continue
    if (start > end) parts.push({ text: text.slice(end, start), found: false })
    parts.push({ text: written, found: true })
    end = start + written.length
  }
  return end < text.length ? [...parts, { text: text.slice(end), found: false }] : parts
}

const excerptLength = 150
const lengthBefore = 30

/** A word where it stands in a text. */
interface FoldedWord {
  readonly word: string
  readonly start: number
}

// Typing quotes the same sections again and again.
const mostRead = 40
const read = new Map<string, readonly FoldedWord[]>()

/** The words of a text, folded, with the places where they begin. */
export function foldedWords(text: string): readonly FoldedWord[] {
  const known = read.get(text)
  if (known) return known
  const list = writtenWords(text).map(({ written, start }) => ({ word: fold(written), start }))
  if (read.size >= mostRead) read.clear()
  read.set(text, list)
  return list
}

/** The piece of a text in which most of the found words stand, with these marked. */
export function excerptOf(text: string, found: ReadonlySet<string>): Marked {
  const list = foldedWords(text)
  const hits = list.filter(({ word }) => found.has(word))
  let best = { start: 0, distinct: 0 }
  hits.forEach(({ start }, index) => {
    const near = new Set<string>()
    for (let at = index; (hits[at]?.start ?? Infinity) < start + excerptLength - lengthBefore; at++) near.add(hits[at]?.word ?? '')
    if (near.size > best.distinct) best = { start, distinct: near.size }
  })
  const begin = best.start <= lengthBefore * 2 ? 0 : (list.find(({ start }) => start >= best.start - lengthBefore)?.start ?? 0)
  const after = list.find(({ start }) => start > begin + excerptLength)?.start ?? text.length
  const piece = `${begin > 0 ? '… ' : ''}${text.slice(begin, after).trim()}${after < text.length ? ' …' : ''}`
  return markWords(piece, found)
}
