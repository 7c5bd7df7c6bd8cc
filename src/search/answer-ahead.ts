import { answerQuestion } from './answer.ts'
import type { KeptIndex } from './keep-index.ts'
import { likelyNext } from './likely-next.ts'
import type { Question } from './protocol.ts'
import { bytesOfAnswer } from './sent-answer.ts'
import type { Texts } from './texts.ts'

// Milliseconds: until then the page draws the answer to what was asked.
const first = 30

// Who asked for more than this reads on, and gets few again with the next letter: none of the answers would be of use.
const mostFound = 10

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

export interface AheadParts {
  readonly kept: KeptIndex
  readonly texts: Texts
  /** False once something else was asked: that comes first. */
  readonly isWanted: () => boolean
  /** Called with each question that may come, the likeliest first, and its answer as `bytesOfAnswer` writes it. */
  readonly tell: (query: string, answer: ArrayBuffer) => void
}

/**
 * Answers what a person may ask with the next letter, while they reach for it: then its answer is drawn with the letter. On a
 * slow phone, to ask the worker and to draw once more takes a third of the time from a key to its results.
 */
export async function answerAhead(question: Question, { kept, texts, isWanted, tell }: AheadParts): Promise<void> {
  if (question.most > mostFound) return
  await pause(first)
  if (!isWanted()) return
  for (const letter of likelyNext(question.query, kept.index)) {
    const query = question.query + letter
    const answer = bytesOfAnswer(await answerQuestion(kept, { ...question, query }, texts))
    await pause(0)
    if (!isWanted()) return
    tell(query, answer)
  }
}
