import type { ContactId } from '../../domain/ids.ts'
import type { Source } from '../../domain/source.ts'

/** Link to a heading of another entry, to be checked when all are known. */
export interface AnchorLink {
  readonly entry: string
  readonly anchor: string
  readonly line: number
}

/** What is counted while an entry is rendered, in the order in which it is met. */
export class Ledger {
  readonly #sources = new Map<Source, number>()
  readonly #footnotes = new Map<string, number>()
  readonly contacts = new Set<ContactId>()
  readonly anchorLinks: AnchorLink[] = []

  /** The place of a source in the entry's list. */
  sourceIndex(source: Source): number {
    const index = this.#sources.get(source) ?? this.#sources.size
    this.#sources.set(source, index)
    return index
  }

  get sources(): readonly Source[] {
    return [...this.#sources.keys()]
  }

  /** The place of a footnote in the entry's list. */
  footnoteIndex(identifier: string): number {
    const index = this.#footnotes.get(identifier) ?? this.#footnotes.size
    this.#footnotes.set(identifier, index)
    return index
  }

  get footnotes(): readonly string[] {
    return [...this.#footnotes.keys()]
  }
}
