import { describe, expect, test } from 'vitest'
import { actionsOf } from './channel-action.ts'
import type { ChannelType } from './contact.ts'
import { dialled, isBegun, numberFault } from './telephone.ts'

describe('a typed number', () => {
  test.each([
    ['+41 22 717 91 11', '+41227179111'],
    ['+221 (77) 123-45.67', '+221771234567'],
    ['\u202a+221\u00a077\u2011123\u201345\u202f67\u202c', '+221771234567'],
    ['٠٧٧١٢٣', '077123'],
    ['+۹۸ ۲۱ ۱۲۳', '+9821123'],
    ['＋２２１ ７７', '+22177'],
    ['112', '112'],
    ['*112#', '*112#'],
    ['#31#+221 77 123 45 67', '#31#+221771234567'],
  ])('%j is dialled as %j', (text, number) => expect(dialled(text)).toBe(number))

  test.each([
    '+41 22 717 91 11 ext. 12',
    '+41 22 717 91 11,,12',
    '+221771234567 / 338696200',
    '+221 77 123 45 67 33 869 62 00',
    '221771234567+',
    '+',
    'ask the guard',
    '',
  ])('%j is no single number, and nothing is dialled', (text) => expect(dialled(text)).toBeUndefined())

  test('with a zero in brackets is not dialled: after a country code it would lead elsewhere', () => {
    expect(dialled('+221 (0) 77 123 45 67')).toBeUndefined()
    expect(dialled('+٢٢١ (٠) ٧٧')).toBeUndefined()
  })

  test('is read in the digits of every script', () => {
    const digits = Array.from({ length: 0x1_ffff }, (_, code) => code).filter((code) => /\p{Nd}/u.test(String.fromCodePoint(code)))
    expect(digits.length).toBeGreaterThan(500)
    const read = digits.map((code) => dialled(String.fromCodePoint(code)))
    expect(read.join('')).toBe('0123456789'.repeat(digits.length / 10))
  })
})

test('a fault is named for numbers alone, and not before anything is typed', () => {
  const faults = (text: string): (string | undefined)[] => (['mobile', 'whatsapp', 'radio', 'email', 'address'] satisfies ChannelType[]).map((type) => numberFault(type, text))
  expect(faults('+221 (0) 77')).toEqual(['zero', 'zero', undefined, undefined, undefined])
  expect(faults('77 12 / 33 86')).toEqual(['notOne', 'notOne', undefined, undefined, undefined])
  expect(faults(' ')).toEqual([undefined, undefined, undefined, undefined, undefined])
  expect(faults('+221 77 123')).toEqual([undefined, undefined, undefined, undefined, undefined])
})

test('a number that is being typed is begun, until something comes that is none', () => {
  expect(['+', '+2', '+221 (', '*', '+221 77 12'].map(isBegun)).toEqual([true, true, true, true, true])
  expect(['+221 (0)', '+221 77 e', '77 /', '+221 77 123 45 67 33 869'].map(isBegun)).toEqual([false, false, false, false])
})

test('a text that is no single number opens nothing: no call, no message, no chat', () => {
  for (const value of ['+41 22 717 91 11 ext. 12', '+221771234567 / 338696200', '+221 (0) 77 123 45 67']) {
    expect(actionsOf({ type: 'mobile', value })).toEqual([])
    expect(actionsOf({ type: 'whatsapp', value })).toEqual([])
  }
  expect(actionsOf({ type: 'phone', value: '٠٧٧١٢٣' })).toEqual([{ kind: 'call', href: 'tel:077123' }])
})
