import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readManualTitle } from '../manual-title.ts'
import { problemLine } from '../report/print.ts'
import { readContactsFile, withContacts } from './contacts-file.ts'
import { fromCsv } from './from-csv.ts'
import { fromVcf } from './from-vcf.ts'
import { readText } from './read-text.ts'
import { withReferences } from './references.ts'
import { refusalLine } from './report.ts'
import { writeWhole } from './write-whole.ts'

/** What an import has to say, and whether everything was taken over. */
export interface ImportReport {
  readonly lines: readonly string[]
  readonly complete: boolean
}

const failed = (...lines: string[]): ImportReport => ({ lines: [...lines, 'Nothing was written.'], complete: false })

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/**
 * Adds the contacts of a spreadsheet or an address book to a content folder's directory.
 * @param source path of the file
 * @param folder the content folder
 */
export async function importFile(source: string, folder: string, today = new Date()): Promise<ImportReport> {
  const bytes = await readFile(source).catch(reason)
  if (typeof bytes === 'string') return failed(`${source} cannot be read (${bytes}). Name a file that is there.`)
  const text = readText(bytes)
  if (!text.ok) return failed(`${source} ${text.error.message}. ${text.error.remedy}`)
  const found = await readContactsFile(folder)
  if ('problems' in found) return failed(...found.problems.map((problem) => problemLine(problem, folder)))
  const { file } = found
  const [first = 'en'] = readManualTitle(folder).languages
  const isCards = /^\s*BEGIN:VCARD/i.test(text.value)
  const unit = isCards ? 'card' : 'row'
  const path = join(folder, file.path)
  const read = (isCards ? fromVcf : fromCsv)(text.value, { first, today })
  const { contacts, refusals, leftOut = [] } = withReferences(read, { ...file, path, unit })
  const told = refusals.map((refusal) => refusalLine(refusal, unit))
  if (leftOut.length > 0) told.push(`Left out, since the directory has no field for it: ${leftOut.join(', ')}.`)
  const rows = new Set(refusals.map(({ row }) => row)).size
  const summary = `${contacts.length} added to ${path}, ${counted(rows, unit)} with refusals.`
  if (contacts.length === 0) return { lines: [...told, summary, 'Nothing was written.'], complete: false }
  const result = withContacts(file, contacts.map(({ contact }) => contact), first, today)
  if ('problems' in result) return failed(...told, ...result.problems.map((problem) => problemLine(problem, folder)))
  const failure = await writeWhole(path, result.text).then(() => undefined, reason)
  if (failure !== undefined) return failed(...told, `${path} cannot be written (${failure}). See who may write there.`)
  return { lines: [...told, `${summary} Look at the change, then run npm run content:check.`], complete: refusals.length === 0 }
}
