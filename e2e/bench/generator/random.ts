/** Chance that repeats itself: the same seed gives the same folder on every machine. */
export interface Random {
  /** From 0 to below 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number
  /** @throws when there is nothing to pick from */
  pick<T>(items: readonly T[]): T
  /** At most `count` different items. */
  some<T>(items: readonly T[], count: number): T[]
}

// FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}

// mulberry32: 32 bits of state are plenty for one entry's text.
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** @param seed names what the chance is for, so that two entries do not share theirs */
export function seeded(seed: string): Random {
  const next = mulberry32(hash(seed))
  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error(`nothing to pick from for "${seed}"`)
    return items[integer(0, items.length - 1)] as T
  }
  const some = <T>(items: readonly T[], count: number): T[] => {
    const left = [...items]
    const taken: T[] = []
    while (taken.length < count && left.length > 0) taken.push(...left.splice(integer(0, left.length - 1), 1))
    return taken
  }
  return { next, integer, pick, some }
}
