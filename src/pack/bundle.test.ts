import { describe, expect, test } from 'vitest'
import { encodeBundle, encodeRecord, splitBundle } from './bundle.ts'

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('a bundle', () => {
  test.each([[[]], [[{ a: 1 }]], [[{ a: 'one\nline' }, { b: 'ماء' }, { c: null }]]])('gives back the records it was made of: %j', (values) => {
    const records = values.map((value) => encodeRecord(value))
    const split = splitBundle(encodeBundle(records))
    expect(split.ok && split.value.map(text)).toEqual(records.map(text))
  })

  test('is JSON that any reader can parse', () => {
    expect(JSON.parse(text(encodeBundle([encodeRecord({ a: 1 }), encodeRecord({ b: 2 })])))).toEqual([{ a: 1 }, { b: 2 }])
  })

  test.each(['', '[', '[]', '{"a":1}', '[\n{}', '[\n,\n{}\n]\n', '[\n{},\n\n]\n', '[\n{}\n]\n[\n'])('refuses what is none: %j', (bad) => {
    expect(splitBundle(new TextEncoder().encode(bad)).ok).toBe(false)
  })
})
