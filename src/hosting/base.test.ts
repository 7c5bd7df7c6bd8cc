import { expect, test } from 'vitest'
import { readBase } from './base.ts'

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['manual', '/manual/'],
  ['/manual', '/manual/'],
  ['/field/manual/', '/field/manual/'],
])('%s means %s', (text, base) => expect(readBase(text)).toBe(base))

test.each(['https://example.org/manual/', '/a b/', '/"x/'])('%s is refused', (text) => expect(() => readBase(text)).toThrow(/MANUAL_BASE/))
