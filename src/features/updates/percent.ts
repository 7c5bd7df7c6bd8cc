import type { UpdateState } from '../../domain/update.ts'

/** How much has come, in whole percent; undefined while that is not known. */
export const percentOf = (state: UpdateState): number | undefined =>
  state.phase === 'activating' ? 100 : state.phase === 'downloading' && state.total > 0 ? Math.floor((100 * state.done) / state.total) : undefined
