import type { Audience } from '../../domain/entry.ts'
import type { EntryId, Sha256, TopicId } from '../../domain/ids.ts'
import type { Locale } from '../../domain/locale.ts'
import { encodeRecord } from '../../pack/bundle.ts'
import type { EntryFile } from '../check/entries.ts'
import { hashOf } from '../hash.ts'
import type { RenderedEntry } from './entry.ts'

/** An entry whose text is bytes already, with what lists and reports need of it. */
export interface EncodedEntry extends Pick<RenderedEntry, 'contacts' | 'headings' | 'anchorLinks' | 'words' | 'unsourced'> {
  readonly file: string
  readonly id: EntryId
  readonly lang: Locale
  readonly topic: TopicId
  readonly title: string
  readonly summary?: string
  readonly updated?: string
  readonly reviewBy?: { readonly date: string; readonly line: number }
  readonly audience?: Audience
  readonly order?: number
  /** Keywords and acronyms. */
  readonly terms: readonly string[]
  readonly body: Uint8Array<ArrayBuffer>
  readonly sha256: Sha256
}

/** Turns a rendered entry into the bytes of its record. */
export function encodeBody({ file, front, lineOf }: EntryFile, { body, ...known }: RenderedEntry): EncodedEntry {
  const { id, lang, topic, title, summary, updated, reviewBy, audience } = body
  const bytes = encodeRecord(body)
  return {
    ...known,
    file,
    id,
    lang,
    topic,
    title,
    ...(summary !== undefined && { summary }),
    ...(updated !== undefined && { updated }),
    ...(reviewBy !== undefined && { reviewBy: { date: reviewBy, line: lineOf('review_by') } }),
    ...(audience !== undefined && { audience }),
    ...(front.order !== undefined && { order: front.order }),
    terms: [...new Set([...(front.keywords ?? []), ...(front.acronyms ?? [])])],
    body: bytes,
    sha256: hashOf(bytes),
  }
}
