import type { Locale } from '../domain/locale.ts'
import type { UpdateEvent } from '../domain/update.ts'

/** Page to worker. */
export interface SyncRequest {
  readonly type: 'sync'
  /** The person's languages, best first. */
  readonly languages: readonly Locale[]
}

/** Worker to page. */
export type ContentMessage = UpdateEvent
