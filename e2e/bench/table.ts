import type { Figure } from './figures.ts'

/** Lines with aligned columns: words to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const pad = (cell: string, column: number): string => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}

const perUnit = { ms: 1, s: 1_000, kB: 1_000, MB: 1e6, '': 1 } as const

function digitsFor(value: number, unit: Figure['unit']): number {
  if (Number.isInteger(value) || unit === 'ms' || value >= 1_000) return 0
  return value < 10 ? 2 : 1
}

function shown(value: number, unit: Figure['unit']): string {
  const scaled = value / perUnit[unit]
  const digits = digitsFor(scaled, unit)
  return `${scaled.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`.trim()
}

function figureRow({ name, value, unit, target }: Figure): string[] {
  if (target === undefined) return [name, shown(value, unit), '', '']
  return [name, shown(value, unit), `≤ ${shown(target, unit)}`, value > target ? 'over' : '']
}

/** Each figure with its target, and the word "over" where that is not reached. */
export const figureTable = (figures: readonly Figure[]): string => table([['', 'measured', 'target', ''], ...figures.map(figureRow)])

export interface SizeRow {
  readonly name: string
  readonly bytes: number
  readonly note?: string
}

const nameWidth = 36
const sizeWidth = 10

/** Sizes by name, as brotli. */
export function sizeTable(head: string, rows: readonly SizeRow[]): string {
  const line = (name: string, size: string, note = ''): string => `${name.padEnd(nameWidth)}${size.padStart(sizeWidth)}  ${note}`.trimEnd()
  return [line(head, 'brotli'), ...rows.map(({ name, bytes, note }) => line(name, shown(bytes, 'kB'), note))].join('\n')
}
