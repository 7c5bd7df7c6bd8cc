/** A row, or one cell of it, that was not taken over. */
export interface Refusal {
  /** As the spreadsheet counts: the heads are row 1. For an address book, the number of the card. */
  readonly row: number
  readonly column?: string
  readonly message: string
  readonly remedy: string
}

/** A refusal as one line: `row 7, column phone: what is wrong. What to do.` */
export const refusalLine = ({ row, column, message, remedy }: Refusal, unit: string): string =>
  `${unit} ${row}${column === undefined ? '' : `, column ${column}`}: ${message}. ${remedy}`
