import type { Question, SentAnswer } from './protocol.ts'
import { answerOfBytes } from './sent-answer.ts'

/** Answers that the worker found before they were asked for: to the last question with another letter. */
export interface KeptAhead {
  /** The answer to a question, if it is there. From now on it is this question that goes on: what else was there is dropped. */
  take(question: Question): SentAnswer | undefined
  /** @param answer as `bytesOfAnswer` writes it */
  keep(query: string, answer: ArrayBuffer): void
  drop(): void
}

/** True where only what is typed may differ. */
const isAlike = (a: Question, b: Question | undefined): boolean =>
  (Object.keys({ ...a, ...b }) as (keyof Question)[]).every((field) => field === 'query' || a[field] === b?.[field])

export function createKeptAhead(): KeptAhead {
  let last: Question | undefined
  let answers = new Map<string, ArrayBuffer>()
  return {
    take: (question) => {
      const bytes = isAlike(question, last) ? answers.get(question.query) : undefined
      last = question
      answers = new Map()
      return bytes && answerOfBytes(bytes)
    },
    keep: (query, answer) => answers.set(query, answer),
    drop: () => answers.clear(),
  }
}
