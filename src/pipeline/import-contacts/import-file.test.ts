import { chmod, readFile, readdir, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { aManual, errorsIn, today, type Files } from '../testing/a-folder.ts'
import { importFile } from './import-file.ts'

const entry: Files = { 'entries/en/water/wells.md': '# Wells', 'sources/office.yaml': 'title: Office list\nsources:\n  list: { title: The list }\n' }
const sheet = 'id,name,phone,parent,source\ndesk,The desk,+41227179111,,office/list\nbelow,Below,112,desk,office\n'

/** A content folder, and a sheet beside it. @returns what is said, and what the folder then has */
async function imported(files: Files, text = sheet, name = 'sheet.csv') {
  const folder = await aManual({ ...entry, ...files, [`in/${name}`]: text })
  const { lines, complete } = await importFile(join(folder, 'in', name), folder, today)
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8')
  return { folder, complete, lines: lines.map((line) => line.replaceAll(folder, 'data')), read }
}

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value : Object.values(value as object).flat()).map((each: { id: string }) => each.id)

describe('an import', () => {
  test.each([
    ['no directory yet', {}, 'contacts.yaml', []],
    ['an empty one', { 'contacts.yaml': '' }, 'contacts.yaml', []],
    ['a list', { 'contacts.yaml': '# Ours\n- { id: a, kind: unit, name: A } # first\n' }, 'contacts.yaml', ['a']],
    ['the other ending', { 'contacts.yml': '- { id: a, kind: unit, name: A }\n' }, 'contacts.yml', ['a']],
    ['lists by their names', { 'contacts.yaml': 'contacts:\n- { id: a, kind: unit, name: A }\noffices:\n- { id: b, kind: unit, name: B }\n' }, 'contacts.yaml', ['a', 'b']],
    ['offices alone', { 'contacts.yaml': 'offices:\n  - { id: b, kind: unit, name: B }\n' }, 'contacts.yaml', ['b']],
    ['an indented list with an end mark', { 'contacts.yaml': '  - { id: a, kind: unit, name: A }\n...\n' }, 'contacts.yaml', ['a']],
    ['empty brackets', { 'contacts.yaml': 'contacts: []\n' }, 'contacts.yaml', []],
  ])('adds to %s what the build then takes', async (_, files: Files, name, had) => {
    const { complete, lines, folder, read } = await imported(files)
    expect([complete, lines]).toEqual([true, [`2 added to data/${name}, 0 rows with refusals. Look at the change, then run npm run content:check.`]])
    expect(idsIn(parse(await read(name))).sort()).toEqual([...had, 'below', 'desk'].sort())
    expect(await errorsIn(folder)).toEqual([])
    expect((await readdir(folder)).filter((each) => each.startsWith('contacts'))).toEqual([name])
    if (files[name] !== undefined) for (const line of String(files[name]).split('\n').filter((each) => /id: [ab]/.test(each))) expect(await read(name)).toContain(`${line}\n`)
  })

  test.each([
    ['cannot be read', '- id: a\n  name: "A\n', /^data\/contacts\.yaml:\d: cannot be read as YAML: /],
    ['has two documents', '- id: a\n---\n- id: b\n', /^data\/contacts\.yaml:2: cannot be read as YAML: Source contains multiple documents/],
    ['holds no list', 'contacts: many\n', /^data\/contacts\.yaml:1: must be a list of contacts\. /],
    ['holds its list by an alias', 'offices: &o\n- { id: a, kind: unit, name: A }\ncontacts: *o\n', /^data\/contacts\.yaml:1: is written in a form that contacts cannot be added to\. /],
    ['is not UTF-8', Buffer.from([0x2d, 0x20, 0xe9, 0x0a]), /^data\/contacts\.yaml:1: is not UTF-8 text\. /],
  ])('a directory that %s is left as it is', async (_, text, message) => {
    const { complete, lines, folder } = await imported({ 'contacts.yaml': text })
    expect(lines[0]).toMatch(message)
    expect([complete, lines.at(-1)]).toEqual([false, 'Nothing was written.'])
    expect(await readFile(join(folder, 'contacts.yaml'))).toEqual(Buffer.from(text as string))
  })

  test('a directory that is there twice is left as it is', async () => {
    const { complete, lines, read } = await imported({ 'contacts.yaml': '- { id: a, kind: unit, name: A }\n', 'contacts.yml': '[]\n' })
    expect([complete, lines]).toEqual([false, ['data/contacts.yaml:1: is there twice, also as contacts.yml. Keep one of the two.', 'Nothing was written.']])
    expect([await read('contacts.yaml'), await read('contacts.yml')]).toEqual(['- { id: a, kind: unit, name: A }\n', '[]\n'])
  })

  test('tells every refusal by its row, and takes the other rows', async () => {
    const rows = ['desk,The desk,112,,', 'a,A again,112,,', 'c,C,112,nobody,', 'd,D,112,c,', 'e,E,112,,office/lst', 'desk,Twice,112,,', 'f,F,112,g,', 'g,G,112,f,', 'h,H,112,desk,office/list']
    const { complete, lines, read } = await imported({ 'contacts.yaml': '# One\n- { id: a, kind: unit, name: A }\n' }, `id,name,phone,parent,source\n${rows.join('\n')}\n`)
    expect(complete).toBe(false)
    expect(lines).toEqual([
      'row 3: is the contact `a`, which is there already (data/contacts.yaml:2). Change it there, or give this one another id.',
      'row 4, column parent: names `nobody`, and there is no such contact. Correct it, or add that contact first. There are: a, desk, c, d, f, g, h.',
      'row 5, column parent: names `c` of row 4, which was refused itself. Correct row 4 first.',
      'row 6, column source: names `office/lst`, and there is no such source. Did you mean `office/list`?',
      'row 7: has the id `desk` of row 2. Delete one, or give it another id.',
      'row 8, column parent: is its own parent by way of others. Correct it so that the units lead up to one at the top.',
      'row 9, column parent: is its own parent by way of others. Correct it so that the units lead up to one at the top.',
      '2 added to data/contacts.yaml, 7 rows with refusals. Look at the change, then run npm run content:check.',
    ])
    expect(idsIn(parse(await read('contacts.yaml')))).toEqual(['a', 'desk', 'h'])
  })

  test('a sheet of which nothing can be taken leaves the directory as it is', async () => {
    const { complete, lines, read } = await imported({ 'contacts.yaml': '[]' }, 'name,phone\nDesk,0227179111\n')
    expect([complete, lines.slice(1)]).toEqual([false, ['0 added to data/contacts.yaml, 1 row with refusals.', 'Nothing was written.']])
    expect(await read('contacts.yaml')).toBe('[]')
  })

  test('reads cards, by what is in the file', async () => {
    const { complete, lines, read } = await imported({}, 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Desk\r\nORG:IOM\r\nTEL:+41227179111\r\nEND:VCARD\r\n', 'book.vcf')
    expect([complete, lines]).toEqual([true, ['Left out, since the directory has no field for it: ORG.', '1 added to data/contacts.yaml, 0 cards with refusals. Look at the change, then run npm run content:check.']])
    expect(parse(await read('contacts.yaml'))).toEqual([{ id: 'desk', kind: 'service', name: { en: 'Desk' }, channels: [{ type: 'phone', value: '+41227179111' }] }])
  })

  test('a link in place of the directory is neither followed nor replaced', async () => {
    const folder = await aManual({ ...entry, 'elsewhere.txt': '[]\n', 'sheet.csv': sheet })
    await symlink('elsewhere.txt', join(folder, 'contacts.yaml'))
    const { complete, lines } = await importFile(join(folder, 'sheet.csv'), folder, today)
    expect([complete, lines]).toEqual([false, [`${join(folder, 'contacts.yaml')}:1: is a symbolic link, which the build leaves out. Put the file itself here.`, 'Nothing was written.']])
    expect(await readFile(join(folder, 'elsewhere.txt'), 'utf8')).toBe('[]\n')
  })

  test('keeps who may read the file, and leaves no other file behind', async () => {
    const folder = await aManual({ ...entry, 'contacts.yaml': '[]\n', 'sheet.csv': sheet })
    await chmod(join(folder, 'contacts.yaml'), 0o640)
    expect((await importFile(join(folder, 'sheet.csv'), folder, today)).complete).toBe(true)
    expect((await stat(join(folder, 'contacts.yaml'))).mode & 0o777).toBe(0o640)
    expect((await readdir(folder)).sort()).toEqual(['contacts.yaml', 'entries', 'manual.yaml', 'sheet.csv', 'sources'])
  })
})
