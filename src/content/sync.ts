import type { Shelf } from '../domain/entry.ts'
import type { BundleRef, FileRef, Manifest, Pointer } from '../domain/manifest.ts'
import { rootsOf } from '../domain/manifest.ts'
import type { Sha256 } from '../domain/ids.ts'
import type { Locale } from '../domain/locale.ts'
import { planBodies, planCatalogue, type BodyRef, type FetchPlan } from '../domain/plan.ts'
import type { UpdateEvent } from '../domain/update.ts'
import { bundlePath, manifestPath, pointerPath, recordPath } from '../pack/layout.ts'
import type { RecordRow } from '../storage/content-database.ts'
import type { ContentReader } from '../storage/content-reader.ts'
import type { ContentWriter } from '../storage/content-writer.ts'
import type { FetchFile, FetchOptions } from './fetch-file.ts'
import { openBundle, openManifest, openPointer, openSingle, parseShelf, type Expected, type RecordKind } from './gate.ts'
import { inParallel } from './in-parallel.ts'
import { ContentProblem } from './problem.ts'

export interface SyncParts {
  readonly fetchFile: FetchFile
  readonly reader: Pick<ContentReader, 'active'>
  readonly writer: ContentWriter
  readonly now: () => number
  readonly report: (event: UpdateEvent) => void
  /** Ends the run before its next step. */
  readonly signal?: AbortSignal
}

// The pointer is a few hundred bytes; anything much larger is something else.
const pointerLimit = 4_096
// Enough to hide the latency of a slow line, few enough that each request still moves on it.
const requestsAtOnce = 3
// Single records are stored in groups: one transaction each would cost more than the write.
const recordsPerStage = 64

/**
 * Brings the newest version onto the device, or finds that it is there. Fetches only what is missing, also where what
 * is missing belongs to the version that is active: so a damaged store heals. Until the last step the version that was
 * active stays so, and a run that is cut off leaves what it stored to the next one.
 * @param languages the person's languages, to fetch first
 * @returns true when another version became active
 * @throws ContentProblem
 */
export async function sync(parts: SyncParts, languages: readonly Locale[]): Promise<boolean> {
  const { reader, writer, report, now, signal } = parts
  report({ type: 'started' })
  const pointer = openPointer(await parts.fetchFile(pointerPath, pointerLimit, { fresh: true }))
  const active = await reader.active()
  const same = active?.sha256 === pointer.manifest.sha256
  const manifest = same ? active.manifest : await fetchManifest(parts, pointer)
  const download = createDownload(parts)

  const roots = expectedRoots(manifest)
  const bringCatalogue = async (): Promise<void> => download(planCatalogue(manifest, await missingOf(writer, rootsOf(manifest))), roots)
  await bringCatalogue()
  const bodies = await bodyRefs(writer, manifest, bringCatalogue)
  const expected: Expected = new Map([...roots, ...bodies.map((body): [Sha256, RecordKind] => [body.sha256, 'body'])])
  const missing = await missingOf(writer, bodies)
  await download(planBodies(manifest, missing, await writer.storedBundles(), [...languages, ...manifest.languages]), expected)
  // A stored bundle's note may outlive its records (another tab's sweep); what is still missing comes one by one.
  await download({ bundles: [], records: await missingOf(writer, bodies) }, expected)

  signal?.throwIfAborted()
  if (same) {
    await writer.noteChecked(now(), download.fetched())
  } else {
    report({ type: 'activating' })
    const complete = await writer.activate(pointer.manifest.sha256, manifest, [...expected.keys()], now())
    if (!complete) throw new ContentProblem('storage', 'records vanished before the version was complete')
  }
  report({ type: 'finished', changed: !same })
  // The version is there: that something old could not be deleted is no failure, and the next look makes up for it.
  await writer.sweep(pointer.manifest.sha256, new Set(expected.keys())).catch(() => undefined)
  return !same
}

const fetchManifest = ({ fetchFile }: SyncParts, { manifest }: Pointer): Promise<Manifest> =>
  fetchAndOpen(fetchFile, manifestPath(manifest.sha256), manifest, {}, (bytes) => openManifest(bytes, manifest))

/**
 * [Note: a wrong file in the browser's cache] Files named by their hash are served as immutable. One that arrived altered
 * or cut short would be found again in the browser's own cache at every later try; so it is asked for once more, past it.
 */
async function fetchAndOpen<T>(
  fetchFile: FetchFile,
  path: string,
  ref: FileRef,
  options: FetchOptions,
  open: (bytes: Uint8Array<ArrayBuffer>) => Promise<T>,
): Promise<T> {
  try {
    return await open(await fetchFile(path, ref.bytes, options))
  } catch (error) {
    if (!(error instanceof ContentProblem) || error.problem !== 'altered') throw error
    return open(await fetchFile(path, ref.bytes, { ...options, fresh: true }))
  }
}

function expectedRoots(manifest: Manifest): Map<Sha256, RecordKind> {
  const named = (refs: readonly FileRef[], kind: RecordKind): [Sha256, RecordKind][] => refs.map((ref) => [ref.sha256, kind])
  return new Map([...named(manifest.shelves, 'shelf'), ...named(manifest.contacts, 'contacts'), ...named(manifest.glossary, 'glossary')])
}

async function missingOf<R extends FileRef>(writer: ContentWriter, refs: readonly R[]): Promise<R[]> {
  const missing = await writer.missing(refs.map((ref) => ref.sha256))
  return refs.filter((ref) => missing.has(ref.sha256))
}

/** What a stored shelf names; undefined where its text cannot be read any more. */
function entriesOf(text: string | undefined): Shelf['entries'] | undefined {
  if (text === undefined) return []
  try {
    return parseShelf(text).entries
  } catch {
    return undefined
  }
}

/**
 * Every body of a version, as its shelves name it. A stored shelf that is broken is brought anew: what it names would be
 * unknown otherwise, and never be repaired.
 */
async function bodyRefs(writer: ContentWriter, { shelves }: Manifest, bringCatalogue: () => Promise<void>): Promise<BodyRef[]> {
  const hashes = shelves.map((shelf) => shelf.sha256)
  const readAll = async (): Promise<(Shelf['entries'] | undefined)[]> => (await writer.texts(hashes)).map(entriesOf)
  let read = await readAll()
  const broken = hashes.filter((_, index) => read[index] === undefined)
  if (broken.length > 0) {
    await writer.drop(broken)
    await bringCatalogue()
    read = await readAll()
  }
  const refs = read.flatMap((entries = []) => entries).flatMap((entry) =>
    Object.entries(entry.variants).map(([lang, variant]): BodyRef => ({ sha256: variant.body, bytes: variant.bytes, lang, topic: entry.topic })),
  )
  // Two entries may share one body only by being the same file; it is fetched once.
  return [...new Map(refs.map((ref) => [ref.sha256, ref])).values()]
}

interface Download {
  (plan: FetchPlan, expected: Expected): Promise<void>
  /** Whether anything was brought so far. */
  readonly fetched: () => boolean
}

/** Fetches plans and stores what passes the gate. Progress counts over all plans of one run. */
function createDownload({ fetchFile, writer, report, signal }: SyncParts): Download {
  let done = 0
  let total = 0
  const options = {
    onBytes: (count: number) => {
      // A repeated fetch counts its bytes again; the bar stops at its end rather than run over.
      done = Math.min(total, done + count)
      report({ type: 'progress', done, total })
    },
  }
  const bundle = (ref: BundleRef, expected: Expected) => async (): Promise<void> => {
    const rows = await fetchAndOpen(fetchFile, bundlePath(ref.sha256), ref, options, (bytes) => openBundle(bytes, ref, expected))
    signal?.throwIfAborted()
    await writer.stage(rows, ref.sha256)
  }
  const records = (refs: readonly FileRef[], expected: Expected) => async (): Promise<void> => {
    const rows: RecordRow[] = []
    for (const ref of refs) {
      rows.push(await fetchAndOpen(fetchFile, recordPath(ref.sha256), ref, options, (bytes) => openSingle(bytes, ref, expected)))
    }
    signal?.throwIfAborted()
    await writer.stage(rows)
  }
  const download = async (plan: FetchPlan, expected: Expected): Promise<void> => {
    if (plan.bundles.length + plan.records.length === 0) return
    total += [...plan.bundles, ...plan.records].reduce((sum, ref) => sum + ref.bytes, 0)
    report({ type: 'progress', done, total })
    const groups = Array.from({ length: Math.ceil(plan.records.length / recordsPerStage) }, (_, index) =>
      plan.records.slice(index * recordsPerStage, (index + 1) * recordsPerStage),
    )
    await inParallel(requestsAtOnce, [...plan.bundles.map((ref) => bundle(ref, expected)), ...groups.map((refs) => records(refs, expected))])
  }
  return Object.assign(download, { fetched: () => total > 0 })
}
