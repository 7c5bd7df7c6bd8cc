import type { BundleRef } from '../../domain/manifest.ts'
import type { Locale } from '../../domain/locale.ts'
import type { TopicId } from '../../domain/ids.ts'
import { encodeBundle } from '../../pack/bundle.ts'
import { hashOf } from '../hash.ts'
import type { EncodedEntry } from '../render/encoded-entry.ts'
import type { TopicEntries } from './cards.ts'
import { stored, type StoredBytes } from './record.ts'

export interface Bundle {
  readonly ref: BundleRef
  readonly content: Uint8Array<ArrayBuffer>
}

// Bytes before transfer compression. Text shrinks to about a quarter on the way, so that a bundle is 50 to 120 kB on
// the line: lost and fetched again it costs seconds, and a thousand entries still come in about ten requests.
const fewestBytes = 192 * 1024
const mostBytes = 448 * 1024
const mostCatalogueBytes = 512 * 1024
// One entry in eight may end a bundle. Which one it is follows from its id alone, so that an entry put in before it
// moves the end of its own bundle and of no other.
const lastByteOfEnds = 32

const endsBundle = (id: string): boolean => Number.parseInt(hashOf(id).slice(0, 2), 16) < lastByteOfEnds

function bodiesBundle(lang: Locale, entries: readonly EncodedEntry[]): Bundle {
  const { ref, content } = stored(encodeBundle(entries.map(({ body }) => body)))
  const topics: TopicId[] = [...new Set(entries.map(({ topic }) => topic))]
  return { ref: { ...ref, records: entries.length, kind: 'bodies', lang, topics }, content }
}

/** Cuts one language's entries into runs of a size that a thin line carries. */
export function cutIntoRuns<T extends { readonly id: string; readonly bytes: number }>(entries: readonly T[]): T[][] {
  const runs: T[][] = []
  let run: T[] = []
  let size = 0
  const close = (): void => {
    if (run.length > 0) runs.push(run)
    run = []
    size = 0
  }
  for (const entry of entries) {
    if (size + entry.bytes > mostBytes) close()
    run.push(entry)
    size += entry.bytes
    if (size >= fewestBytes && endsBundle(entry.id)) close()
  }
  close()
  return runs
}

/** The texts of one language after another, in the order of topics and entries. */
export function bodiesBundles(topics: readonly TopicEntries[], languages: readonly Locale[]): Bundle[] {
  const groups = topics.flatMap((topic) => topic.groups)
  return languages.flatMap((lang) => {
    const entries = groups.flatMap(({ variants }) => variants.filter((entry) => entry.lang === lang))
    return cutIntoRuns(entries.map((entry) => ({ id: entry.id, bytes: entry.body.length, entry }))).map((run) =>
      bodiesBundle(lang, run.map(({ entry }) => entry)),
    )
  })
}

/** Everything that the manifest names itself, in few files. */
export function catalogueBundles(records: readonly StoredBytes[]): Bundle[] {
  const runs: StoredBytes[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const record of records) {
    if (size + record.ref.bytes > mostCatalogueBytes) {
      runs.push([])
      size = 0
    }
    runs.at(-1)?.push(record)
    size += record.ref.bytes
  }
  return runs.map((run) => {
    const { ref, content } = stored(encodeBundle(run.map((record) => record.content)))
    return { ref: { ...ref, records: run.length, kind: 'catalogue' }, content }
  })
}
