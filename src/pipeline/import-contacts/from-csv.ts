import { columnOf, knownHeads, placeOf, type Column } from './columns.ts'
import { csvRecords, type CsvRecord } from './csv-records.ts'
import { fromRow } from './from-row.ts'
import type { Refusal } from './report.ts'
import type { Imported, Reading } from './written-contact.ts'

/** The separator that the row of heads uses most, outside of quotes: European spreadsheets write `;`. */
function separatorOf(text: string): string {
  const heads = (text.split(/[\r\n]/, 1)[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const count = (separator: string): number => heads.split(separator).length
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best))
}

function recordsOf(text: string): CsvRecord[] {
  // Excel's own first line, which says what separates the cells. Excel does not show it, so it is not counted.
  const [line, separator] = /^"?sep=([^\r\n"])"?[^\S\r\n]*(?:\r\n|\n|\r)/i.exec(text) ?? []
  return line === undefined || separator === undefined ? csvRecords(text, separatorOf(text)) : csvRecords(text.slice(line.length), separator)
}

const refused = (row: number, message: string, remedy: string, column?: string): Refusal => ({ row, message, remedy, ...(column !== undefined && { column }) })

const nothing = (refusals: readonly Refusal[]): Imported => ({ contacts: [], refusals })

type Columns = readonly (Column | undefined)[]

function unknownHeads(heads: readonly string[], columns: Columns): Refusal[] {
  return heads.flatMap((head, index) =>
    columns[index] || head.trim() === '' ? [] : [refused(1, 'is a head that is not known, and its column was left out', `Rename it to one of: ${knownHeads}.`, head.trim())],
  )
}

/** Heads that leave open which of two columns counts: nothing can be taken before they differ. */
function unclearHeads(heads: readonly string[], columns: Columns): Refusal[] {
  const places = columns.map((column) => column && placeOf(column))
  const twice = places.flatMap((place, index) => {
    const before = place === undefined ? index : places.indexOf(place)
    return before === index ? [] : [refused(1, `says the same as the column ${heads[before]?.trim() ?? ''} before it`, 'Rename or delete one of the two; no row was taken.', heads[index]?.trim())]
  })
  const labelled = columns.flatMap((label, index) => {
    const same = columns.filter((column) => label?.field === 'label' && column?.field === 'channel' && column.type === label.type && column.number === label.number)
    return same.length < 2 ? [] : [refused(1, 'labels more than one column', 'Number them, as phone, phone 2 and phone 2 label; no row was taken.', heads[index]?.trim())]
  })
  return [...twice, ...labelled]
}

/** What is wrong with the length of a row: its cells would stand below the wrong heads. */
function lengthFault(cells: readonly string[], row: number, heads: readonly string[]): Refusal | undefined {
  const counts = `has ${cells.length} cell${cells.length === 1 ? '' : 's'}, but there are ${heads.length} heads`
  if (cells.length < heads.length) return refused(row, counts, 'Separate its cells by the same character as the heads, and leave a separator for each empty cell.')
  const more = cells.slice(heads.length).some((cell) => cell.trim() !== '')
  return more ? refused(row, counts, 'A cell with the separator in it needs quotes around it.') : undefined
}

function fromRecord(record: CsvRecord, row: number, heads: readonly string[], columns: Columns, today: Date): Imported {
  if ('fault' in record) return nothing([quoteFault(record.fault, row)])
  const { cells } = record
  if (cells.every((cell) => cell.trim() === '')) return nothing([])
  const fault = lengthFault(cells, row, heads)
  if (fault) return nothing([fault])
  const known = cells.flatMap((value, index) => {
    const column = columns[index]
    return column ? [{ head: heads[index]?.trim() ?? '', column, value }] : []
  })
  const read = fromRow(row, known, today)
  return 'contact' in read ? { contacts: [{ row, contact: read.contact }], refusals: [] } : nothing(read.refusals)
}

const quoteFault = (fault: 'quote' | 'open-quote', row: number): Refusal =>
  refused(row, fault === 'quote' ? 'has a quote in the wrong place' : 'has a quote that never ends', 'Put the cell in quotes, and write each quote inside it twice.')

/**
 * The contacts of a spreadsheet saved as CSV, separated by comma, semicolon or tab; quoted cells may have line breaks.
 * Rows are counted as the spreadsheet counts them, the heads as row 1.
 */
export function fromCsv(text: string, { first, today }: Reading): Imported {
  const [top, ...rows] = recordsOf(text)
  if (top && 'fault' in top) return nothing([quoteFault(top.fault, 1)])
  const heads = top?.cells ?? []
  const columns = heads.map((head) => columnOf(head, first))
  if (!columns.some((column) => column?.field === 'name')) return nothing([refused(1, 'has no column name', 'Write the heads of the columns into the first row.')])
  const unclear = unclearHeads(heads, columns)
  if (unclear.length > 0) return nothing(unclear)
  const read = rows.map((record, index) => fromRecord(record, index + 2, heads, columns, today))
  return { contacts: read.flatMap(({ contacts }) => contacts), refusals: [...unknownHeads(heads, columns), ...read.flatMap(({ refusals }) => refusals)] }
}
