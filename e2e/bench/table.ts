import type { Figure } from './figures.ts'

type Cell = string | number

/** Lines with aligned columns: words to the left, numbers to the right. */
export function table(rows: readonly (readonly Cell[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)))
  const pad = (cell: Cell, column: number): string => (column === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[column] ?? 0))
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}

const perUnit = { ms: 1, s: 1_000, kB: 1_000, MB: 1e6, '': 1 } as const

function shown(value: number, unit: Figure['unit']): string {
  const scaled = value / perUnit[unit]
  const digits = Number.isInteger(scaled) || unit === 'ms' || scaled >= 1_000 ? 0 : scaled < 10 ? 2 : 1
  return `${scaled.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`.trim()
}

/** Each figure with its target, and the word "over" where that is not reached. */
export const figureTable = (figures: readonly Figure[]): string =>
  table([
    ['', 'measured', 'target', ''],
    ...figures.map(({ name, value, unit, target }) => [name, shown(value, unit), target === undefined ? '' : `≤ ${shown(target, unit)}`, target !== undefined && value > target ? 'over' : '']),
  ])

/** Sizes in bytes by name. */
export const sizeTable = (head: string, rows: readonly { readonly name: string; readonly bytes: number; readonly note?: string }[]): string =>
  [`${head.padEnd(36)}   brotli`, ...rows.map(({ name, bytes, note = '' }) => `${name.padEnd(36)} ${shown(bytes, 'kB').padStart(9)}  ${note}`.trimEnd())].join('\n')
