import { describe, expect, test } from 'vitest'
import { readOptions } from './options.ts'
import { median, p95 } from './statistics.ts'
import { figureTable } from './table.ts'

describe('the table of figures', () => {
  test('says "over" of a figure that is above its target, and of no other', () => {
    const lines = figureTable([
      { name: 'requests', value: 41, unit: '', target: 40 },
      { name: 'start', value: 800, unit: 'ms', target: 800 },
      { name: 'bytes', value: 1_234_000, unit: 'kB' },
    ]).split('\n')
    expect(lines.map((line) => line.endsWith('over'))).toEqual([false, true, false, false])
    expect(lines[3]).toMatch(/bytes +1,234 kB$/)
  })
})

describe('the middle and the edge of measured runs', () => {
  test('do not depend on the order of the runs', () => {
    const runs = Array.from({ length: 20 }, (_, index) => 20 - index)
    expect(median(runs)).toBe(10)
    expect(p95(runs)).toBe(19)
  })

  test('are not made up where nothing was measured', () => {
    expect(() => median([])).toThrow('no values')
  })
})

describe('the arguments', () => {
  test('mean all sizes when none is named', () => {
    expect(readOptions([])).toEqual({ sizes: ['shipped', '100', '1000', '10000', 'directory'], json: undefined, runs: 7 })
  })

  test.each([['--only', '500'], ['--runs', '0'], ['--runs', 'many']])('are refused: %s %s', (...args) => {
    expect(() => readOptions(args)).toThrow(args[0])
  })
})
