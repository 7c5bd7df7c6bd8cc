import type { UpdateProblem } from '../domain/update.ts'
import { isQuotaError } from '../storage/resilience.ts'

/** Why content did not come onto the device. The version that was active before still is. */
export class ContentProblem extends Error {
  override readonly name = 'ContentProblem'
  readonly problem: UpdateProblem
  /** True where an answer came, and was the wrong one. */
  readonly answered: boolean

  /** @param detail for the person's report: which file, what was found */
  constructor(problem: UpdateProblem, detail: string, answered = false) {
    super(detail)
    this.problem = problem
    this.answered = answered
  }
}

/** Any failure as a ContentProblem; what is none of ours came from the database. */
export function asProblem(error: unknown): ContentProblem {
  if (error instanceof ContentProblem) return error
  if (isQuotaError(error)) return new ContentProblem('no-room', 'the device has no room left')
  return new ContentProblem('storage', error instanceof Error ? `${error.name}: ${error.message}` : String(error))
}
