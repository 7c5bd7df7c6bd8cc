import type { TopicId } from './ids.ts'
import type { Localized } from './locale.ts'

export interface Topic {
  readonly id: TopicId
  readonly title: Localized
  readonly summary?: Localized
  /** Name of an icon of the app's set; an unknown name is shown as a plain page. */
  readonly icon?: string
  /** Number of entries, in whatever language. */
  readonly entries: number
}
