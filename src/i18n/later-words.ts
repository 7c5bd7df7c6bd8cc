import type { Messages } from '@lingui/core'

/** English words that no code of the first screen says. */
export interface LaterWords {
  readonly keys: readonly string[]
  readonly messages: readonly Messages[string][]
}

/**
 * Empty here: in development the English catalogue is whole. A build moves into this file what the first screen can do
 * without, and it travels with the other screens (compile-catalogues.ts).
 */
export const laterWords: LaterWords = { keys: [], messages: [] }
