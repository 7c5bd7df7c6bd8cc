import { describe, expect, test } from 'vitest'
import { anEntry } from '../testing/a-pack.ts'
import { decode } from './decode.ts'
import { schemas } from './schema.ts'

const body = (change: object): string => JSON.stringify({ ...anEntry('water'), ...change })
const blocks = (...list: unknown[]): string => body({ sections: [{ anchor: 'start', blocks: list }] })
const accepted = (text: string): boolean => decode(schemas.entryBody, text).ok

describe('the schema of an entry', () => {
  test('takes an entry as the build makes it', () => expect(accepted(body({}))).toBe(true))

  test('takes a telephone number as a link', () => {
    for (const href of ['tel:+41227179111', 'tel:112', 'sms:+41-22-717-91-11']) expect(accepted(blocks({ kind: 'paragraph', content: [{ kind: 'link', href, content: ['x'] }] }))).toBe(true)
  })

  test.each([
    ['an id that is none', body({ id: '../etc' })],
    ['a date that is none', body({ updated: 'last week' })],
    ['no sections', body({ sections: undefined })],
    ['a paragraph without text', blocks({ kind: 'paragraph' })],
    ['a script address', blocks({ kind: 'paragraph', content: [{ kind: 'link', href: 'javascript:alert(1)', content: ['x'] }] })],
    ['a data address', blocks({ kind: 'paragraph', content: [{ kind: 'link', href: 'data:text/html,x', content: ['x'] }] })],
    ['an order to the telephone', blocks({ kind: 'paragraph', content: [{ kind: 'link', href: 'tel:0*21*22550#', content: ['x'] }] })],
    ['an order that is escaped', blocks({ kind: 'paragraph', content: [{ kind: 'link', href: 'tel:1*%2306%23', content: ['x'] }] })],
    ['a message that someone else wrote', blocks({ kind: 'paragraph', content: [{ kind: 'link', href: 'sms:1900?body=JOIN', content: ['x'] }] })],
    ['a reference that dials an order', body({ links: [{ versions: [{ title: 'x', url: 'tel:*100#' }] }] })],
    ['an address with a bidirectional override', blocks({ kind: 'paragraph', content: [{ kind: 'link', href: 'https://example.org/\u202etxt', content: ['x'] }] })],
    ['bad JSON', '{'],
    ['a number in place of an entry', '1e309'],
  ])('refuses %s', (_, text) => expect(accepted(text)).toBe(false))

  test('keeps a node of a kind that it does not know, as a newer publisher may send one', () => {
    expect(accepted(blocks({ kind: 'video', text: 'A film on wells.' }))).toBe(true)
    expect(accepted(blocks({ kind: 'constructor', text: 'x' }))).toBe(true)
  })

  test('refuses nesting too deep to be read, without falling over', () => {
    const deep = `${'{"kind":"quote","blocks":['.repeat(100_000)}${']}'.repeat(100_000)}`
    expect(accepted(`{"id":"a","topic":"b","lang":"en","title":"t","sections":[{"anchor":"s","blocks":[${deep}]}]}`)).toBe(false)
  })

  test('says where a fault is', () => {
    const result = decode(schemas.entryBody, body({ updated: 'soon' }))
    expect(result.ok ? '' : result.error).toMatch(/^updated: /)
  })
})
