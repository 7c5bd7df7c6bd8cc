import Dexie, { type EntityTable } from 'dexie'
import type { Sha256 } from '../domain/ids.ts'
import type { Manifest } from '../domain/manifest.ts'
import { contentDatabaseName } from './names.ts'

/** A record as it was published. Its text is kept byte for byte: quick to write, and its hash can be checked again. */
export interface RecordRow {
  readonly sha256: Sha256
  readonly text: string
  /** What can be found in it: `entry:<id>`, `contact:<id>`, `term:<id>`; empty for bodies, which are found by their hash. */
  readonly ids: readonly string[]
}

export type StateRow =
  /** The one pointer: what is shown. */
  | { readonly key: 'active'; readonly sha256: Sha256; readonly manifest: Manifest; readonly at: number }
  /** The last time a server said what the newest version is, and how often the active one has been repaired. */
  | { readonly key: 'checked'; readonly at: number; readonly repairs?: number }

/** A bundle whose records are all stored: an installation that was cut off goes on after it. */
export interface BundleRow {
  readonly sha256: Sha256
}

/** A part of the search index. It is made from the records and can be made again; its form is the search's own. */
export interface SearchRow {
  readonly key: string
  readonly part: unknown
}

/** The replaceable database: the manual itself. */
export class ContentDatabase extends Dexie {
  readonly state!: Dexie.Table<StateRow, StateRow['key']>
  readonly records!: EntityTable<RecordRow, 'sha256'>
  readonly bundles!: EntityTable<BundleRow, 'sha256'>
  readonly search!: EntityTable<SearchRow, 'key'>

  constructor(name = contentDatabaseName) {
    // strict: the records must be on the disk before the pointer that names them.
    // cache off: another thread writes what this one reads, and Dexie's cache has missed such writes (dexie#2011).
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.version(1).stores({ state: 'key', records: 'sha256, *ids', bundles: 'sha256' })
    this.version(2).stores({ search: 'key' })
  }
}
