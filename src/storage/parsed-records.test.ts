import { expect, test } from 'vitest'
import type { Sha256 } from '../domain/ids.ts'
import { createParsedRecords } from './parsed-records.ts'

const hash = (name: string): Sha256 => name.padEnd(64, '0') as Sha256
const row = (name: string) => ({ sha256: hash(name), ids: [`entry:${name}`], text: JSON.stringify({ name }) })

test('the record that was not used for longest goes first, also where it was found by an id it holds', () => {
  const records = createParsedRecords(2)
  const named = new Set(['a', 'b', 'c'].map(hash))
  records.of(row('a'))
  records.of(row('b'))
  expect(records.holding(named, 'entry:a')).toEqual({ name: 'a' })
  records.of(row('c'))
  expect(records.holding(named, 'entry:a')).toEqual({ name: 'a' })
  expect(records.holding(named, 'entry:b')).toBeUndefined()
  expect(records.holding(new Set([hash('c')]), 'entry:a')).toBeUndefined()
})
