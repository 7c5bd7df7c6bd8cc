interface Placed {
  readonly position: number
}

/** Rows in the person's order. */
export const byPosition = <T extends Placed>(items: T[]): T[] => items.sort((a, b) => a.position - b.position)

/** The place after all others. */
export const nextPosition = (items: readonly Placed[]): number => Math.max(-1, ...items.map((item) => item.position)) + 1
