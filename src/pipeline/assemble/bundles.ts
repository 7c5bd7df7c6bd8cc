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

// Bytes before transfer compression; text shrinks to about a fifth on the way.
const kilobyte = 1024
const smallestLimit = 256 * kilobyte
const largestLimit = 2048 * kilobyte
const mostCatalogueBytes = 512 * kilobyte
// A limit of a quarter of the whole makes about eight bundles, since most end soon after half the limit.
const limitsInTotal = 4
// One entry in four may end a bundle. Which one it is follows from its id alone, so that an entry put in before it
// moves the end of its own bundle and of no other.
const lastByteOfEnds = 64

const endsBundle = (id: string): boolean => Number.parseInt(hashOf(id).slice(0, 2), 16) < lastByteOfEnds

function bodiesBundle(lang: Locale, entries: readonly EncodedEntry[]): Bundle {
  const { ref, content } = stored(encodeBundle(entries.map(({ body }) => body)))
  const topics: TopicId[] = [...new Set(entries.map(({ topic }) => topic))]
  return { ref: { ...ref, records: entries.length, kind: 'bodies', lang, topics }, content }
}

/**
 * How large a bundle of a manual may be. Small ones lose little when a thin line breaks; large ones are fewer requests and
 * compress better (1,000 entries: 1,167 kB in bundles of 250 kB, 1,040 kB in bundles of 1 MB, 946 kB in one file). So a small
 * manual gets small ones. The limit goes in steps, so that a manual that grows is seldom cut anew as a whole.
 * @param total bytes of all the texts
 */
export const bundleLimit = (total: number): number => Math.min(largestLimit, Math.max(smallestLimit, 2 ** Math.ceil(Math.log2(total / limitsInTotal))))

/**
 * Cuts one language's entries into runs, each at least half as large as the limit where there is enough.
 * @param mostBytes the limit, in bytes
 */
export function cutIntoRuns<T extends { readonly id: string; readonly bytes: number }>(entries: readonly T[], mostBytes: number): T[][] {
  const fewestBytes = mostBytes / 2
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
  const limit = bundleLimit(groups.flatMap(({ variants }) => variants).reduce((sum, { body }) => sum + body.length, 0))
  return languages.flatMap((lang) => {
    const entries = groups.flatMap(({ variants }) => variants.filter((entry) => entry.lang === lang))
    return cutIntoRuns(entries.map((entry) => ({ id: entry.id, bytes: entry.body.length, entry })), limit).map((run) =>
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
