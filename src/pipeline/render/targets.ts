import type { ContactId, EntryId } from '../../domain/ids.ts'
import type { Term } from '../../domain/glossary.ts'
import type { Locale } from '../../domain/locale.ts'
import type { SourceGroups } from '../check/source-groups.ts'
import type { TermIndex } from './term-index.ts'

/** Everything in the manual that a text can point to. */
export interface Targets {
  readonly entries: ReadonlySet<EntryId>
  /** The entry that a path means: that of the file, or where it is not translated yet, that of the same file in another language. */
  readonly entryAt: (path: string) => EntryId | undefined
  /** All Markdown files of the folder, entries or not. */
  readonly markdownFiles: ReadonlySet<string>
  readonly contacts: ReadonlySet<ContactId>
  readonly sources: SourceGroups
  readonly terms: readonly Term[]
  /** The words of the glossary for texts in a language. */
  readonly termsFor: (lang: Locale) => TermIndex
  /** The manual's first language that is written in Latin letters. */
  readonly latinLanguage?: Locale
}
