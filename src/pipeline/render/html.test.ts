import { describe, expect, test } from 'vitest'
import type { Block } from '../../domain/blocks.ts'
import { aFolder, bodiesOf, bodyOf, built, errorsOfEntry, warningsOfEntry } from '../testing/a-folder.ts'

const entry = 'entries/en/water/wells.md'
const blocks = async (markdown: string): Promise<readonly Block[]> => (await bodyOf(markdown)).sections[0]?.blocks ?? []

describe('HTML that could run', () => {
  test.each([
    ['<script>alert(1)</script>', '<script>'],
    ['text <script src="//example.org"></script>', '<script>'],
    ['<SCRIPT >x</SCRIPT >', '<script>'],
    ['<style>p{}</style>', '<style>'],
    ['<iframe src="https://example.org"></iframe>', '<iframe>'],
    ['<object data="x"></object>', '<object>'],
    ['<embed src="x">', '<embed>'],
    ['<form action="x"><input></form>', '<form>'],
    ['<svg onload=alert(1)>', '<svg>'],
    ['<math><mi>x</mi></math>', '<math>'],
    ['<base href="//example.org">', '<base>'],
    ['<link rel=stylesheet href=x>', '<link>'],
    ['<meta http-equiv=refresh>', '<meta>'],
    ['<img src=x onerror=alert(1)>', '<img> with an event handler (on…=)'],
    ['<p onclick = "x">a</p>', '<p> with an event handler (on…=)'],
    ['<div><a/onmouseover="x">a</a></div>', '<a> with an event handler (on…=)'],
    ['<unknown onclick=x>', '<unknown> with an event handler (on…=)'],
    ['<a href="javascript:alert(1)">a</a>', '<a> with an address that runs code or carries data'],
    ['<a href=" java\tscript:alert(1)">a</a>', '<a> with an address that runs code or carries data'],
    ['<a href="&#106;&#x61;vascript&colon;alert(1)">a</a>', '<a> with an address that runs code or carries data'],
    ['<img src="data:image/svg+xml,x">', '<img> with an address that runs code or carries data'],
    ['<a href="vbscript:x">a</a>', '<a> with an address that runs code or carries data'],
  ])('%s is refused', async (html, what) => {
    expect((await errorsOfEntry(`# Wells\n\nfine\n\n${html}`))[0]).toBe(`${entry}:5: has ${what}, which is refused. Delete it; write Markdown.`)
  })

  test('that comes to light only when a tag is dropped is refused too', async () => {
    expect(await errorsOfEntry('# Wells\n\n<div>\n<scr<b>ipt>alert(1)</script>\n</div>')).toEqual([expect.stringContaining('has <script>, which is refused')])
  })
})

describe('other HTML', () => {
  test('is dropped, and its text stays', async () => {
    expect(await blocks('H<sub>2</sub>O is <u>wet</u><br>and <a name="x"></a>cold')).toEqual([{ kind: 'paragraph', content: ['H2O is wet', { kind: 'break' }, 'and cold'] }])
    expect(await blocks('<div class="note">\n  <p>Boil &amp; wait</p>\n</div>')).toEqual([{ kind: 'paragraph', content: ['Boil & wait'] }])
    expect(await blocks('<details>\n<summary>More</summary>\n\n- a\n\n</details>')).toMatchObject([{ kind: 'paragraph', content: ['More'] }, { kind: 'list' }])
  })

  test('is told of by line and tag, once a line', async () => {
    expect(await warningsOfEntry('# Wells\n\na <u>b</u> <u>c</u>\n\n<p>d</p>')).toEqual([
      `${entry}:3: warning: has the HTML tag <u>, which is dropped; its text stays. Write it in Markdown.`,
      `${entry}:5: warning: has the HTML tag <p>, which is dropped; its text stays. Write it in Markdown.`,
    ])
  })

  test('text about data is no address that carries data', async () => expect(await errorsOfEntry('# Wells\n\n<p>The data: see below</p>')).toEqual([]))

  test('words in angle brackets that are no tags are shown as they stand', async () => {
    expect(await blocks('Call <number of the office> now')).toEqual([{ kind: 'paragraph', content: ['Call <number of the office> now'] }])
    expect(await blocks('<your name>')).toEqual([{ kind: 'paragraph', content: ['<your name>'] }])
    expect(await warningsOfEntry('# Wells\n\nCall <number> now')).toEqual([`${entry}:3: warning: has "<number>", which is no HTML tag and is shown as it stands. Write \`\\<\` before the words, or put them between backticks.`])
  })

  test('comments are left out without a word', async () => {
    expect(await blocks('a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf')).toEqual([{ kind: 'paragraph', content: ['a  c'] }, { kind: 'paragraph', content: ['f'] }])
    expect(await warningsOfEntry('# Wells\n\n<!-- <script>x</script> -->')).toEqual([])
  })
})

describe('languages of blocks', () => {
  test('are those that a comment before them gives', async () => {
    expect(await blocks('<!-- lang: fr -->\nBonjour\n\nHello\n\n> <!-- lang: es -->\n> Hola')).toEqual([
      { kind: 'paragraph', content: ['Bonjour'], lang: 'fr' },
      { kind: 'paragraph', content: ['Hello'] },
      { kind: 'quote', blocks: [{ kind: 'paragraph', content: ['Hola'], lang: 'es' }] },
    ])
  })

  test('are told by Arabic letters', async () => {
    expect(await blocks('دليل الطوارئ IOM\n\n- one\n- اثنان\n\n> كلمات\n>\n> and one more of the other kind')).toMatchObject([
      { kind: 'paragraph', lang: 'ar' },
      { kind: 'list', items: [{ blocks: [{ content: ['one'] }] }, { blocks: [{ lang: 'ar' }] }] },
      { kind: 'quote', blocks: [{ lang: 'ar' }, { content: ['and one more of the other kind'] }] },
    ])
  })

  test('are told by Latin letters in an Arabic entry: the manual’s first such language', async () => {
    const manual = 'id: m\ntitle: M\nlanguages: [ar, fr, en]\n'
    const [body] = bodiesOf(await built(await aFolder({ 'manual.yaml': manual, 'entries/ar/water/wells.md': '# آبار\n\nنص عربي طويل\n\nUn texte\n\n| a | b |\n|---|---|\n| c | d |' })))
    expect(body?.sections[0]?.blocks).toMatchObject([{ kind: 'paragraph' }, { kind: 'paragraph', lang: 'fr' }, { kind: 'table', lang: 'fr' }])
    expect(body?.sections[0]?.blocks[0]).not.toHaveProperty('lang')
  })

  test('are those of headings too, which begin a section in the entry’s language', async () => {
    const { sections } = await bodyOf('## دليل الطوارئ\n\nText\n\n<!-- lang: fr -->\n## Pour demain\n\nText\n\n## نظرة عامة\n\nText')
    expect(sections.map(({ lang, ...section }) => [lang, section.blocks[0]?.lang])).toEqual([['ar', undefined], ['fr', undefined], [undefined, undefined]])
  })

  test('that do not exist, or that nothing follows, are told of', async () => {
    expect(await errorsOfEntry('# Wells\n\n<!-- lang: arabic -->\nx')).toEqual([`${entry}:3: marks the language "arabic", which does not exist. Write a code such as fr or ar.`])
    expect(await warningsOfEntry('# Wells\n\n## x\n\n<!-- lang: ar -->')).toEqual([
      `${entry}:5: warning: marks a language, but no block follows. Put the comment right before a heading, paragraph, list or table; it holds for that alone.`,
    ])
  })
})
