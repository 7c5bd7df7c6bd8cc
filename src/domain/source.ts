/** Where a fact comes from. */
export interface Source {
  readonly title: string
  readonly publisher?: string
  readonly date?: string
  readonly url?: string
  readonly note?: string
}
