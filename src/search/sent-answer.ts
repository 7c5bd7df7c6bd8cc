import type { Found, SearchAnswer, SentAnswer } from './protocol.ts'

/** An answer as the worker sends it. */
export const sentAnswer = ({ groups, ...rest }: SearchAnswer): SentAnswer => ({
  ...rest,
  groups: groups.map(({ found, ...group }) => ({ ...group, found: found.map((each) => JSON.stringify(each)) })),
})

/** An answer that may never be read: bytes cost the page nothing before. */
export const bytesOfAnswer = (answer: SearchAnswer): ArrayBuffer => new TextEncoder().encode(JSON.stringify(sentAnswer(answer))).buffer

export const answerOfBytes = (bytes: ArrayBuffer): SentAnswer => JSON.parse(new TextDecoder().decode(bytes)) as SentAnswer

/**
 * Reads answers. A hit that was in the last one too is the same object again: it is neither parsed nor drawn anew. While one
 * types on, that is every second.
 */
export function createAnswerReader(): (answer: SentAnswer) => SearchAnswer {
  let last = new Map<string, Found>()
  return ({ groups, ...rest }) => {
    const known = last
    last = new Map()
    const read = (text: string): Found => {
      const found = known.get(text) ?? (JSON.parse(text) as Found)
      last.set(text, found)
      return found
    }
    return { ...rest, groups: groups.map(({ found, ...group }) => ({ ...group, found: found.map(read) })) }
  }
}
