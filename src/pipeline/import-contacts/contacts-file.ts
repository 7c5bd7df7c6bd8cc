import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Locale } from '../../domain/locale.ts'
import { checkSources, filesCalled } from '../check/check-folder.ts'
import { checkContacts, contactLists } from '../check/contacts.ts'
import { decodeFile } from '../check/decode-file.ts'
import { listsOf } from '../check/lists.ts'
import type { SourceGroups } from '../check/source-groups.ts'
import { readYaml } from '../check/yaml-text.ts'
import { reportOn, type Problem } from '../problem.ts'
import { readFolder } from '../read/read-folder.ts'
import { appended } from './append.ts'
import type { ImportedContact } from './written-contact.ts'

/** The directory of a content folder, as it is written. */
export interface ContactsFile {
  /** Below the content folder; `contacts.yaml` where there is none yet. */
  readonly path: string
  readonly text: string
  readonly sources: SourceGroups
  /** The line of each contact by its id. */
  readonly lines: ReadonlyMap<string, number>
}

interface Item {
  readonly id: string | undefined
  readonly value: unknown
  readonly line: number
}

const errorsOf = (problems: readonly Problem[]): Problem[] => problems.filter(({ severity }) => severity === 'error')

/** The contacts of a file, as the build finds them; what is wrong with a single contact is not looked at. */
function itemsIn(path: string, bytes: Uint8Array, problems: Problem[]): Item[] {
  const report = reportOn(path, problems)
  const decoded = decodeFile({ path, bytes }, report)
  const yaml = decoded && readYaml(decoded.text, report)
  return yaml ? listsOf(yaml, contactLists, 'contact', report).map(({ id, value, place }) => ({ id, value, line: yaml.lineOf(place.path) })) : []
}

/** A link is left out by the build, and writing would put a file in its place. */
const isLink = async (path: string): Promise<boolean> => (await lstat(path).catch(() => undefined))?.isSymbolicLink() === true

/** Finds the directory, with either ending. @returns it, or why nothing can be added to it */
export async function readContactsFile(folder: string): Promise<{ readonly file: ContactsFile } | { readonly problems: readonly Problem[] }> {
  const read = await readFolder(folder)
  const problems = errorsOf(read.problems)
  if (problems.length > 0) return { problems }
  const [file, second] = filesCalled('contacts', read.folder.files)
  const path = file?.path ?? 'contacts.yaml'
  if (second) reportOn(path, problems).error('folder', 1, `is there twice, also as ${second.path}`, 'Keep one of the two.')
  if (await isLink(join(folder, path))) reportOn(path, problems).error('folder', 1, 'is a symbolic link, which the build leaves out', 'Put the file itself here.')
  const items = file ? itemsIn(path, file.bytes, problems) : []
  if (errorsOf(problems).length > 0) return { problems: errorsOf(problems) }
  const lines = new Map(items.flatMap(({ id, line }) => (id === undefined ? [] : [[id, line] as const])))
  return { file: { path, text: file ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes) : '', sources: checkSources(read.folder.files, []), lines } }
}

/** The faults of a text by the build's own check. */
function faultsOf(path: string, bytes: Uint8Array, sources: SourceGroups, first: Locale, today: Date): Problem[] {
  const problems: Problem[] = []
  const report = reportOn(path, problems)
  const decoded = decodeFile({ path, bytes }, report)
  if (decoded) checkContacts(decoded.text, first, sources, report, today)
  return errorsOf(problems)
}

/**
 * The text of the directory with contacts added to it, checked: it is read again, and has to hold what it held, the new
 * contacts, and no new fault.
 */
export function withContacts(file: ContactsFile, contacts: readonly ImportedContact[], first: Locale, today: Date): { readonly text: string } | { readonly problems: readonly Problem[] } {
  const encoder = new TextEncoder()
  const before = encoder.encode(file.text)
  const had = itemsIn(file.path, before, []).map(({ value }) => value)
  const ids = new Set(contacts.map(({ id }) => id))
  const isNew = ({ id }: Item): boolean => id !== undefined && ids.has(id)
  let faults: Problem[] = []
  for (const gap of ['\n', ''] as const) {
    const text = appended(file.text, contacts, gap)
    if (text === undefined) break
    const after = encoder.encode(text)
    const items = itemsIn(file.path, after, [])
    const kept = isDeepStrictEqual(items.filter((item) => !isNew(item)).map(({ value }) => value), had)
    if (!kept || !isDeepStrictEqual(items.filter(isNew).map(({ value }) => value), contacts)) continue
    faults = faultsOf(file.path, after, file.sources, first, today)
    if (faults.length <= faultsOf(file.path, before, file.sources, first, today).length) return { text }
  }
  if (faults.length === 0) reportOn(file.path, faults).error('yaml', 1, 'is written in a form that contacts cannot be added to', 'Write it as a list, each contact beginning with `- id:` on a line of its own.')
  return { problems: faults }
}
