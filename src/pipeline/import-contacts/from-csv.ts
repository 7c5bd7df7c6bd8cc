import { CsvError, parse } from 'csv-parse/sync'
import type { Locale } from '../../domain/locale.ts'
import { columnOf, knownHeads, type Column } from './columns.ts'
import { fromRow } from './from-row.ts'
import type { Refusal } from './report.ts'
import type { ImportedContact } from './written-contact.ts'

export interface Imported {
  readonly contacts: readonly ImportedContact[]
  readonly refusals: readonly Refusal[]
}

/** The separator that the row of heads uses most, outside of quotes: European spreadsheets write `;`. */
function separatorOf(text: string): string {
  const heads = (text.split(/\r?\n/, 1)[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const count = (separator: string): number => heads.split(separator).length
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best))
}

function rowsOf(text: string): string[][] {
  // A row that is too short or too long is told of below, with its number.
  return parse(text, { delimiter: separatorOf(text), relax_column_count: true, skip_empty_lines: false, bom: true })
}

const refused = (row: number, message: string, remedy: string): Refusal => ({ row, message, remedy })

function columnsOf(heads: readonly string[], first: Locale): { readonly columns: (Column | undefined)[]; readonly refusals: Refusal[] } {
  const columns = heads.map((head) => columnOf(head, first))
  const refusals = heads.flatMap((head, index) =>
    columns[index] || head.trim() === '' ? [] : [{ row: 1, column: head, message: 'is a head that is not known, and its column was left out', remedy: `Rename it to one of: ${knownHeads}.` }],
  )
  return { columns, refusals }
}

function fromCells(cells: readonly string[], row: number, heads: readonly string[], columns: readonly (Column | undefined)[]): Imported {
  if (cells.every((cell) => cell.trim() === '')) return { contacts: [], refusals: [] }
  if (cells.length > heads.length && cells.slice(heads.length).some((cell) => cell.trim() !== '')) {
    const refusal = refused(row, `has ${cells.length} cells, but there are ${heads.length} heads`, 'A cell with the separator in it needs quotes around it.')
    return { contacts: [], refusals: [refusal] }
  }
  const known = cells.flatMap((value, index) => {
    const column = columns[index]
    return column ? [{ head: heads[index]?.trim() ?? '', column, value }] : []
  })
  const read = fromRow(row, known)
  return 'contact' in read ? { contacts: [read.contact], refusals: [] } : { contacts: [], refusals: read.refusals }
}

/**
 * The contacts of a spreadsheet saved as CSV, separated by comma, semicolon or tab; quoted cells may have line breaks.
 * @param first the manual's first language, for heads that name none
 */
export function fromCsv(text: string, first: Locale): Imported {
  try {
    const [heads = [], ...rows] = rowsOf(text)
    const { columns, refusals } = columnsOf(heads, first)
    if (!columns.some((column) => column?.field === 'name')) {
      return { contacts: [], refusals: [refused(1, 'has no column name', 'Write the heads of the columns into the first row.')] }
    }
    // Rows are counted as the spreadsheet counts them: one for each record, with the heads as row 1.
    const read = rows.map((cells, index) => fromCells(cells, index + 2, heads, columns))
    return { contacts: read.flatMap(({ contacts }) => contacts), refusals: [...refusals, ...read.flatMap((each) => each.refusals)] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const row = typeof error['records'] === 'number' ? error['records'] + 1 : 1
    return { contacts: [], refusals: [refused(row, `cannot be read as CSV: ${error.message}`, 'Save the sheet again as CSV; a quote inside a cell is written twice.')] }
  }
}
