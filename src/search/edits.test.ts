import { describe, expect, test } from 'vitest'
import { bitCount, edits, editsAllowed, letterBits } from './edits.ts'

/** Optimal string alignment by its definition, without limit. */
function slowly(a: string, b: string): number {
  const distance = Array.from({ length: a.length + 1 }, (_, line) => Array.from({ length: b.length + 1 }, (__, column) => (line === 0 ? column : column === 0 ? line : 0)))
  const at = (line: number, column: number): number => distance[line]?.[column] ?? Infinity
  for (let line = 1; line <= a.length; line++) {
    for (let column = 1; column <= b.length; column++) {
      const same = a[line - 1] === b[column - 1] ? 0 : 1
      let cost = Math.min(at(line - 1, column - 1) + same, at(line - 1, column) + 1, at(line, column - 1) + 1)
      if (line > 1 && column > 1 && a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1]) cost = Math.min(cost, at(line - 2, column - 2) + 1)
      const row = distance[line]
      if (row) row[column] = cost
    }
  }
  return at(a.length, b.length)
}

describe('edits', () => {
  test.each([
    ['shleter', 'shelter', 1],
    ['wqter', 'water', 1],
    ['vater', 'water', 1],
    ['sheltr', 'shelter', 1],
    ['sanitaton', 'sanitation', 1],
    ['water', 'shelter', 3],
  ])('%s and %s are %i apart, or too far', (a, b, distance) => expect(edits(a, b, 2).whole).toBe(distance))
  test('the start of a longer word is as near as its first letters', () => expect(edits('accuont', 'accountability', 2).start).toBe(1))

  test('agree with the definition on a thousand made-up pairs', () => {
    let seed = 7
    const next = (most: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % most
    const word = (): string => Array.from({ length: 1 + next(9) }, () => 'abcd'[next(4)]).join('')
    for (let pair = 0; pair < 1_000; pair++) {
      const [a, b] = [word(), word()]
      expect(edits(a, b, 2).whole, `${a} ${b}`).toBe(Math.min(3, slowly(a, b)))
      const start = Math.min(...Array.from({ length: b.length + 1 }, (_, length) => slowly(a, b.slice(0, length))))
      expect(edits(a, b, 2).start, `start ${a} ${b}`).toBe(Math.min(3, start))
    }
  })
  test('short words may have none, long ones two', () => expect([3, 4, 7, 8].map(editsAllowed)).toEqual([0, 1, 1, 2]))
  test('letters are counted as bits', () => expect(bitCount(letterBits('abba') & ~letterBits('bb'))).toBe(1))
})
