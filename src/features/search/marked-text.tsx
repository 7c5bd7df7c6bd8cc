import type { Marked } from '../../search/marked.ts'

/** A text with the words marked that answer the question. */
export function MarkedText({ marked }: { readonly marked: Marked }) {
  return marked.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))
}
