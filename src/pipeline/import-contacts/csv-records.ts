import { CsvError, parse } from 'csv-parse/sync'

/** A row of a sheet: its cells, or what is wrong with its quotes. */
export type CsvRecord = { readonly cells: readonly string[] } | { readonly fault: 'quote' | 'open-quote' }

// A cell with more lines than this is a quote that was never closed.
const mostLines = 200

const neverClosed = 'CSV_QUOTE_NOT_CLOSED'

/** One row by its text, or the library's name of what is wrong. */
function parsed(text: string, delimiter: string): { readonly cells: string[] } | { readonly code: string } {
  try {
    const [cells = ['']] = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false })
    return { cells }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { code: error.code }
  }
}

/**
 * The rows of a CSV text, each read by itself: a quote in the wrong place spoils its own row, and not all that follow.
 * A row goes on over line breaks as long as a quote is open.
 */
export function csvRecords(text: string, delimiter: string): CsvRecord[] {
  const lines = text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? []
  const records: CsvRecord[] = []
  for (let at = 0; at < lines.length; ) {
    let end = at + 1
    const read = (): ReturnType<typeof parsed> => parsed(lines.slice(at, end).join('').replace(/(\r\n|\n|\r)$/, ''), delimiter)
    let row = read()
    while ('code' in row && row.code === neverClosed && end < lines.length && end - at < mostLines) {
      end++
      row = read()
    }
    if ('cells' in row) records.push(row)
    else records.push({ fault: row.code === neverClosed ? 'open-quote' : 'quote' })
    // Behind a broken row the next line is a row again.
    at = 'cells' in row ? end : at + 1
  }
  return records
}
