import type { Nodes } from 'mdast'
import type { EntryId } from '../../domain/ids.ts'
import type { FileReport } from '../problem.ts'
import type { Anchors } from './anchors.ts'
import type { EntrySources } from './entry-sources.ts'
import type { Ledger } from './ledger.ts'
import type { Targets } from './targets.ts'

/** What the rendering of one entry knows and counts. */
export interface Scope {
  readonly file: string
  readonly id: EntryId
  readonly report: FileReport
  readonly targets: Targets
  readonly sources: EntrySources
  readonly anchors: Anchors
  /** Addresses of link definitions (`[name]: address`) by their names. */
  readonly definitions: ReadonlyMap<string, string>
  readonly ledger: Ledger
  /** Lines of the file before the parsed text. */
  readonly linesBefore: number
}

/** The line of the file on which a node begins. */
export const lineOf = (node: Nodes, scope: Scope): number => (node.position?.start.line ?? 1) + scope.linesBefore
