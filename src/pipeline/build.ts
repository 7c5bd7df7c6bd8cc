import type { Manifest, Pointer } from '../domain/manifest.ts'
import { assemble } from './assemble/assemble.ts'
import { checkFolder, type CheckedFolder } from './check/check-folder.ts'
import { hasErrors, inFileOrder, type Problem } from './problem.ts'
import { readFolder } from './read/read-folder.ts'
import type { EncodedEntry } from './render/encoded-entry.ts'
import { renderFolder } from './render/render-folder.ts'
import { findGaps } from './report/gaps.ts'
import { statisticsOf, type Statistics } from './report/statistics.ts'

/** A manual as it is published. */
export interface BuiltManual {
  /** Content by path, relative to the app's own address. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  readonly manifest: Manifest
  readonly pointer: Pointer
  readonly statistics: Statistics
}

/** A folder read, checked and rendered; nothing is put together yet. */
export interface Draft {
  readonly folder: CheckedFolder
  readonly entries: readonly EncodedEntry[]
  /** In the order of files and lines. */
  readonly problems: readonly Problem[]
}

/**
 * Reads, checks and renders a content folder.
 * @param folder path of the folder
 * @param today decides which entries are past their review, and which dates have not come; nothing that is published depends on it
 */
export async function draftManual(folder: string, today: Date): Promise<Draft> {
  const read = await readFolder(folder)
  const checked = checkFolder(read.folder, today)
  const rendered = renderFolder(checked.folder)
  // An unreadable folder has no entries either; one message is enough.
  const problems = hasErrors(read.problems) ? read.problems : [...read.problems, ...checked.problems, ...rendered.problems, ...findGaps(checked.folder, rendered.entries, today)]
  return { folder: checked.folder, entries: rendered.entries, problems: inFileOrder(problems) }
}

/**
 * Builds a manual from a content folder. The same files give the same bytes on any day and any machine.
 * @param folder path of the folder
 * @returns all problems; the manual only when none of them is an error
 */
export async function buildManual(folder: string, today = new Date()): Promise<{ problems: readonly Problem[]; manual?: BuiltManual }> {
  const draft = await draftManual(folder, today)
  if (hasErrors(draft.problems)) return { problems: draft.problems }
  return { problems: draft.problems, manual: { ...assemble(draft.folder, draft.entries), statistics: statisticsOf(draft.folder, draft.entries, today) } }
}
