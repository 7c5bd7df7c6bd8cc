import type { Sha256, TopicId } from './ids.ts'
import type { Locale, Localized } from './locale.ts'
import type { Topic } from './topic.ts'

/** A file named by what is in it: its SHA-256 and its size in bytes, both of the bytes before any transfer compression. */
export interface FileRef {
  readonly sha256: Sha256
  readonly bytes: number
}

/** A record that the manifest names itself; bodies are named by the shelves. */
export interface ChunkRef extends FileRef {
  readonly count: number
}

export interface ShelfRef extends ChunkRef {
  readonly topic: TopicId
}

/** Many records in one file, for a first installation in few requests. */
export interface BundleRef extends FileRef {
  readonly records: number
  /** `catalogue`: everything the manifest names. `bodies`: entry texts in one language. */
  readonly kind: 'catalogue' | 'bodies'
  readonly lang?: Locale
  readonly topics?: readonly TopicId[]
}

/** The highest format this code reads. A higher one is refused: the app has to be updated first. */
export const manifestFormat = 1

/** One complete version of a manual: everything it consists of, by hash. */
export interface Manifest {
  readonly format: number
  readonly id: string
  readonly title: Localized
  readonly publisher?: string
  /** The first is the fallback. */
  readonly languages: readonly Locale[]
  /** Names the version: its date and the start of a hash of its content. */
  readonly version: string
  /** The newest `updated` among the entries: YYYY-MM or YYYY-MM-DD. Absent when no entry has a date. */
  readonly date?: string
  readonly topics: readonly Topic[]
  readonly shelves: readonly ShelfRef[]
  readonly contacts: readonly ChunkRef[]
  readonly glossary: readonly ChunkRef[]
  readonly bundles: readonly BundleRef[]
  readonly entries: number
}

/** The one small file of the content that is asked for again and again. */
export interface Pointer {
  readonly format: number
  readonly manifest: FileRef
  readonly version: string
}

/** Everything the manifest names itself, bundles apart. */
export const rootsOf = (manifest: Manifest): readonly FileRef[] => [...manifest.shelves, ...manifest.contacts, ...manifest.glossary]
