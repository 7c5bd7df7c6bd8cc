import type { EntryId } from './ids.ts'
import type { Localized } from './locale.ts'

export interface Term {
  readonly id: string
  readonly acronym?: Localized
  readonly term: Localized
  readonly definition?: Localized
  readonly entry?: EntryId
}

export interface Glossary {
  readonly terms: readonly Term[]
}
