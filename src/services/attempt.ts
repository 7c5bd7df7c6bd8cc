import { NotSaved } from '../storage/user-access.ts'

/**
 * Starts a change of what the person keeps. Where it cannot be written, a notice says so and the screen stays as it is,
 * with what was typed; whatever comes after the write in `change` is not done.
 */
export function attempt(change: Promise<unknown>): void {
  change.catch((error: unknown) => {
    if (!(error instanceof NotSaved)) throw error
  })
}
