import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { appended } from './append.ts'
import type { ImportedContact } from './written-contact.ts'

const contact = (id: string): ImportedContact => ({ id, kind: 'unit', name: { en: 'NO' }, purpose: { en: `Two\nlines, ${'long '.repeat(20)}end` }, channels: [{ type: 'phone', value: '+41227179111' }] })
const lines = (id: string, indent = ''): string =>
  ['- id: ""', '  kind: "unit"', '  name:', '    en: "NO"', '  purpose:', `    en: "Two\\nlines, ${'long '.repeat(20)}end"`, '  channels:', '    - type: "phone"', '      value: "+41227179111"', '']
    .join('\n')
    .replace('""', `"${id}"`)
    .replaceAll(/^(?=.)/gm, indent)

const added = (text: string, gap: '\n' | '' = '\n'): string | undefined => appended(text, [contact('new'), contact('newer')], gap)
const both = (indent = ''): string => `${lines('new', indent)}\n${lines('newer', indent)}`

describe('contacts are added to the directory as it is written', () => {
  test.each([
    ['nothing', '', both()],
    ['a remark', '# The directory\n', `# The directory\n\n${both()}`],
    ['a list', '# A\n- id: a # first\n  name:   A\n# last\n', `# A\n- id: a # first\n  name:   A\n# last\n\n${both()}`],
    ['a list without a line end', '- id: a', `- id: a\n\n${both()}`],
    ['a list away from the margin', '  - id: a\n    name: A\n', `  - id: a\n    name: A\n\n${both('  ')}`],
    ['a list with an end mark', '---\n- id: a\n...\n', `---\n- id: a\n\n${both()}...\n`],
    ['an empty list', '[]\n', `\n${both()}`],
    ['a document without content', '---\n', `---\n\n${both()}`],
    ['a list by its name', 'contacts:\n  - id: a\n\n# The offices\noffices:\n- id: b\n', `contacts:\n  - id: a\n\n${both('  ')}\n# The offices\noffices:\n- id: b\n`],
    ['a list at the margin by its name', 'contacts:\n- id: a\n', `contacts:\n- id: a\n\n${both()}`],
    ['an empty list by its name', 'contacts: [] # none yet\noffices: []\n', `contacts: # none yet\n${both('  ')}offices: []\n`],
    ['a name without a list', 'contacts:\noffices:\n- id: b\n', `contacts:\n${both('  ')}offices:\n- id: b\n`],
    ['a name with the sign for nothing', 'contacts: ~\n', `contacts:\n${both('  ')}`],
    ['other lists alone', 'offices:\n- id: b\nunits: []\n...\n', `offices:\n- id: b\nunits: []\n\ncontacts:\n${both('  ')}...\n`],
  ])('%s', (_, before, after) => expect(added(before)).toBe(after))

  test.each(['[{ id: a }, { id: b }] # c\n', '[\n  { id: a }, # first\n  { id: b },\n]\n'])('a list in brackets: %j', (text) => {
    const after = added(text) ?? ''
    expect(parse(after)).toEqual([{ id: 'a' }, { id: 'b' }, contact('new'), contact('newer')])
    expect(after.startsWith(text.slice(0, text.indexOf('b }')))).toBe(true)
  })

  test('lists in brackets within a map in brackets', () => {
    for (const [text, had] of [['{ contacts: [] }', []], ['{ contacts: [{ id: a }], units: [] }', [{ id: 'a' }]]] as const) {
      expect(parse(added(text) ?? '')).toMatchObject({ contacts: [...had, contact('new'), contact('newer')] })
    }
  })

  test('with the line ends and the mark that the file has', () => {
    expect(added('\ufeff- id: a\r\n')).toBe(`\ufeff- id: a\r\n\r\n${both().replaceAll('\n', '\r\n')}`)
  })

  test('with no empty lines, where one would belong to the text before', () => {
    expect(added('- id: a\n  purpose: |+\n    keep\n', '')).toBe(`- id: a\n  purpose: |+\n    keep\n${lines('new')}${lines('newer')}`)
  })

  test.each(['contacts: &c\n  id: a\n', 'a: &l [{ id: a }]\ncontacts: *l\n', '{ contacts: }\n', '{}\n', 'words\n'])('and not at all where the form leaves no place: %j', (text) => expect(added(text)).toBeUndefined())
})
