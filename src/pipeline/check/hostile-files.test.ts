import { describe, expect, test } from 'vitest'
import { aFolder, aManual, built, bodiesOf, errorsIn, errorsOfEntry, warningsIn } from '../testing/a-folder.ts'

const entry = 'entries/en/water/wells.md'

describe('bytes and characters', () => {
  test('a byte order mark is taken off', async () => {
    const [body] = bodiesOf(await built(await aManual({ [entry]: '\ufeff---\ntitle: Wells\n---\nText' })))
    expect(body?.title).toBe('Wells')
  })

  test('line ends of Windows are read as any other', async () => {
    const [body] = bodiesOf(await built(await aManual({ [entry]: '---\r\ntitle: Wells\r\nsummary: Deep\r\n---\r\n## Key points\r\n\r\nDig.\r\n' })))
    expect(body).toMatchObject({ summary: 'Deep', sections: [{ name: 'key-points', blocks: [{ content: ['Dig.'] }] }] })
  })

  test('bytes that are not UTF-8 are refused with their line', async () => {
    const bytes = Buffer.concat([Buffer.from('# Wells\n\nGood line\n'), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a])])
    expect(await errorsIn(await aManual({ [entry]: bytes }))).toEqual([`${entry}:4: is not UTF-8 text. Save the file in the encoding UTF-8.`])
  })

  test('UTF-16 is refused, with a byte order mark and without', async () => {
    const [withMark] = await errorsIn(await aManual({ [entry]: Buffer.from('\ufeff# Wells', 'utf16le') }))
    expect(withMark).toBe(`${entry}:1: is not UTF-8 text. Save the file in the encoding UTF-8.`)
    const [without] = await errorsIn(await aManual({ [entry]: Buffer.from('# Wells', 'utf16le') }))
    expect(without).toBe(`${entry}:1: contains the control character U+0000. Delete it; save the file as plain UTF-8 text.`)
  })

  test.each(['\u202e', '\u2066', '\u202a'])('a direction override in the text is refused with its line (%#)', async (character) => {
    const [error] = await errorsOfEntry(`# Wells\n\nfine\nCall ${character}221\n`)
    expect(error).toMatch(new RegExp(`^${entry}:4: contains the direction character U\\+20.., which changes the order of what is read\\. Delete it`))
  })

  test('a direction override written as an entity is refused too', async () => {
    expect(await errorsOfEntry('# Wells\n\nCall &#x202E;221\n')).toEqual([expect.stringMatching(`^${entry}:3: contains the direction character U\\+202E`)])
  })

  test('a direction override written as a YAML escape is refused too', async () => {
    expect(await errorsOfEntry('---\ntitle: Wells\nsummary: "a\\u202Eb"\n---\nx')).toEqual([expect.stringMatching(`^${entry}:3: contains the direction character U\\+202E`)])
  })

  test('a lone surrogate in a YAML escape is refused', async () => {
    expect(await errorsOfEntry('---\ntitle: "\\ud800"\n---\nx')).toEqual([expect.stringMatching(`^${entry}:2: contains the control character U\\+D800`)])
  })

  test('a zero-width space in a title is refused', async () => {
    expect(await errorsOfEntry('---\ntitle: We\u200blls\n---\nx')).toEqual([`${entry}:2: \`title\` contains an invisible character: "WeU+200Blls". Type it again by hand.`])
    expect(await errorsOfEntry('Text\n\n# We\ufeffll\n')).toEqual([`${entry}:3: has the invisible character U+FEFF in its title. Type the heading again by hand.`])
  })

  test('a zero-width space in a file name is refused', async () => {
    const path = 'entries/en/water/we\u200blls.md'
    expect(await errorsIn(await aManual({ [path]: '# Wells' }))).toEqual([expect.stringContaining(':1: has the invisible character U+200B in its name. Rename the file.')])
  })

  test('a file that is no text of a person is refused by its size', async () => {
    expect(await errorsOfEntry(`# Wells\n\n${'a '.repeat(600_000)}`)).toEqual([expect.stringMatching(`^${entry}:1: has 12\\d+ bytes; the most is 1000000\\. Split it`)])
  })

  test('an empty file has no title', async () => {
    expect(await errorsOfEntry('')).toEqual([`${entry}:1: has no title. Write \`title:\` in the front matter, or begin with a heading.`])
  })
})

describe('YAML', () => {
  test('a tab is refused with its line', async () => {
    expect(await errorsOfEntry('---\ntitle: Wells\nkeywords:\n\t- deep\n---\nx')).toEqual([`${entry}:4: cannot be read as YAML: Tabs are not allowed as indentation. Indent with spaces.`])
  })

  test.each(['!!js/function "x"', '!!binary aGk=', '!custom x', '!!python/object:os.system x'])('the tag %s is refused', async (value) => {
    expect(await errorsOfEntry(`---\ntitle: Wells\nsummary: ${value}\n---\nx`)).toEqual([expect.stringMatching(`^${entry}:3: uses a YAML tag`)])
  })

  test('aliases that grow without end are refused at once', async () => {
    const levels = Array.from({ length: 12 }, (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)}]`)
    const started = Date.now()
    const [error] = await errorsOfEntry(`---\ntitle: Wells\na0: &a0 [x]\n${levels.join('\n')}\n---\nx`)
    expect(error).toMatch(new RegExp(`^${entry}:2: repeats values by aliases without end \\(Excessive alias count`))
    expect(Date.now() - started).toBeLessThan(5000)
  })

  test('an alias within itself is refused', async () => {
    expect(await errorsOfEntry('---\ntitle: Wells\nkeywords: &k [*k]\n---\nx')).toEqual([expect.stringMatching(`^${entry}:2: repeats values by aliases without end`)])
  })

  test('a key twice is refused', async () => {
    expect(await errorsOfEntry('---\ntitle: Wells\ntitle: Pumps\n---\nx')).toEqual([expect.stringMatching(`^${entry}:3: cannot be read as YAML: Map keys must be unique`)])
  })

  test('a colon in a plain text is refused with what to do', async () => {
    expect(await errorsOfEntry('---\ntitle: Wells: how deep\n---\nx')).toEqual([
      `${entry}:2: cannot be read as YAML: Nested mappings are not allowed in compact mappings. Correct this line; a text with \`: \` or \` #\` in it needs quotes.`,
    ])
  })

  test('several documents in one file are refused', async () => {
    const folder = await aManual({ [entry]: '# Wells', 'contacts.yaml': '- id: a\n---\n- id: b\n' })
    expect(await errorsIn(folder)).toEqual([expect.stringMatching(/^contacts\.yaml:2: cannot be read as YAML: Source contains multiple documents/)])
  })

  test('a version directive does not bring back the old booleans', async () => {
    const folder = await aFolder({ 'a.md': '# A', 'manual.yaml': '%YAML 1.1\n---\nid: m\ntitle: yes\nlanguages: [en]\n' })
    expect((await built(folder)).manifest.title).toEqual({ en: 'yes' })
  })

  test('keys that reach into objects are no fields', async () => {
    const folder = await aManual({ [entry]: '---\ntitle: Wells\n__proto__: { audience: internal }\nconstructor: x\n---\nText' })
    expect(await warningsIn(folder)).toEqual([
      `${entry}:3: warning: \`__proto__\` is not a field of the manual and is left out. Delete it.`,
      `${entry}:4: warning: \`constructor\` is not a field of the manual and is left out. Delete it.`,
    ])
    const [body] = bodiesOf(await built(folder))
    expect(body?.audience).toBeUndefined()
  })
})

describe('depth', () => {
  test.each([
    ['quotes', '>'.repeat(3000)],
    ['lists', '- '.repeat(300)],
    ['emphasis', `${'**a '.repeat(300)}${'a** '.repeat(300)}`],
    ['indented lists', Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
  ])('%s nested without end are refused', async (_, markdown) => {
    expect(await errorsOfEntry(`# Wells\n\n${markdown} x`)).toEqual([expect.stringMatching(`^${entry}:\\d+: is nested too deep\\. Take lists and quotes out of each other\\.`)])
  })
})

describe('the folder', () => {
  test('a folder that is not there is said to be so', async () => {
    expect(await errorsIn('/no/such/folder')).toEqual([expect.stringMatching(/^\.:1: the content folder cannot be read \(ENOENT/)])
  })

  test('a folder without entries is an error', async () => {
    expect(await errorsIn(await aFolder({ 'notes.txt': 'x' }))).toEqual(['.:1: the content folder has no entries. Put Markdown files into entries/<language>/<topic>/.'])
  })

  test('dot folders, node_modules, sources and the README at the top are no entries', async () => {
    const folder = await aFolder({ '.git/a.md': '# A', 'node_modules/b/b.md': '# B', 'sources/c.md': '# C', 'README.md': '# R', 'water/wells.md': '# Wells' })
    expect((await built(folder)).manifest.entries).toBe(1)
  })
})
