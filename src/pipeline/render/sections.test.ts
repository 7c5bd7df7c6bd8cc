import { describe, expect, test } from 'vitest'
import { bodyOf, errorsOfEntry, warningsOfEntry } from '../testing/a-folder.ts'

const anchors = async (markdown: string): Promise<string[]> => (await bodyOf(markdown)).sections.map(({ anchor }) => anchor)

describe('sections', () => {
  test('begin at headings of the first and second level; text before them stands at the start', async () => {
    const { sections } = await bodyOf('Before\n\n## Dig\n\nDeep\n\n### Deeper\n\nText\n\n# Build\n\nHigh')
    expect(sections).toEqual([
      { anchor: 'start', blocks: [{ kind: 'paragraph', content: ['Before'] }] },
      {
        anchor: 'dig',
        title: ['Dig'],
        blocks: [
          { kind: 'paragraph', content: ['Deep'] },
          { kind: 'heading', level: 3, anchor: 'deeper', content: ['Deeper'] },
          { kind: 'paragraph', content: ['Text'] },
        ],
      },
      { anchor: 'build', title: ['Build'], blocks: [{ kind: 'paragraph', content: ['High'] }] },
    ])
  })

  test('do not repeat the title', async () => {
    expect(await bodyOf('# WELLS\n\nText\n\n## Wells\n\nMore')).toMatchObject({ sections: [{ anchor: 'start' }, { anchor: 'wells', title: ['Wells'] }] })
  })

  test.each([
    ['Key points', 'key-points'],
    ['Aperçu', 'overview'],
    ['Visión general', 'overview'],
    ['نظرة عامة', 'overview'],
    ['Scope and application', 'scope'],
    ["Rôle de l'OIM", 'role-of-iom'],
    ['Who can help you?', 'who-can-help'],
    ['Références et outils', 'references'],
    ['Autres entrées dans ce sujet', 'other-entries'],
  ])('%s is the standard section %s in an entry of any language', async (heading, name) => {
    expect((await bodyOf(`## ${heading}\n\nText`)).sections).toMatchObject([{ name, title: [heading] }])
  })

  test('of other names stay as written', async () => expect((await bodyOf('## Overviews\n\nText')).sections[0]?.name).toBeUndefined())

  test('that the head fills are left out when they are empty', async () => {
    const head = 'title: Wells\nlinks: [L]\nrelated: [pumps]'
    const { sections } = await bodyOf('## Liens\n\n## Contacts\n\n## Other entries in this topic\n\nSee also.', { 'entries/en/water/pumps.md': '# P' }, head)
    expect(sections.map(({ name }) => name)).toEqual(['contacts', 'other-entries'])
  })
})

describe('anchors', () => {
  test('are made of letters of any script, do not begin with a digit, and are unique', async () => {
    expect(await anchors('Text\n\n## Dig & build\n\n## 3 wells\n\n## Start\n\n## Dig, build!\n\n## الآبار\n\n## ???\n')).toEqual(['start', 'dig-build', 's-3-wells', 'start-2', 'dig-build-2', 'الآبار', 'section'])
  })

  test('of headings among HTML are unique too', async () => {
    expect(await bodyOf('## Dig\n\n<div>\n## Dig\n</div>')).toMatchObject({ sections: [{ anchor: 'dig', blocks: [{ kind: 'heading', anchor: 'dig-2' }] }] })
  })

  test('are none of those that the app gives itself', async () => {
    expect(await anchors('## Sources\n\n## Footnotes\n\n## Main\n\n## References\n\n## Source 1\n\n## Footnote 1\n\n## Footnote mark 1\n')).toEqual([
      'sources-2', 'footnotes-2', 'main-2', 'references-2', 'source-1-2', 'footnote-1-2', 'footnote-mark-1-2',
    ])
    expect(await anchors('## Tools\n\n### Links\n\n## Links\n\nText\n\n## Liens\n')).toEqual(['tools', 'links', 'liens'])
  })

  test('of headings in lists and quotes are unique too', async () => {
    const { sections } = await bodyOf('## Dig\n\n> # Dig\n\n- ### Dig')
    expect(sections).toMatchObject([{ anchor: 'dig', blocks: [{ blocks: [{ kind: 'heading', level: 3, anchor: 'dig-2' }] }, { items: [{ blocks: [{ level: 3, anchor: 'dig-3' }] }] }] }])
  })
})

describe('blocks', () => {
  test('of every kind', async () => {
    const { sections } = await bodyOf('**a** *b* ~~c~~ `d`\\\ne\nf\n\n> quote\n\n```js\ncode\n```\n\n---\n\n3. three\n4. four\n\n| a | b | c | d |\n|:--|--:|:-:|---|\n| 1 | 2 | 3 | 4 |\n')
    expect(sections[0]?.blocks).toEqual([
      {
        kind: 'paragraph',
        content: [{ kind: 'strong', content: ['a'] }, ' ', { kind: 'emphasis', content: ['b'] }, ' ', { kind: 'deleted', content: ['c'] }, ' ', { kind: 'code', text: 'd' }, { kind: 'break' }, 'e f'],
      },
      { kind: 'quote', blocks: [{ kind: 'paragraph', content: ['quote'] }] },
      { kind: 'code', text: 'code' },
      { kind: 'rule' },
      { kind: 'list', ordered: true, start: 3, items: [{ blocks: [{ kind: 'paragraph', content: ['three'] }] }, { blocks: [{ kind: 'paragraph', content: ['four'] }] }] },
      { kind: 'table', align: ['start', 'end', 'center', null], head: [['a'], ['b'], ['c'], ['d']], rows: [[['1'], ['2'], ['3'], ['4']]] },
    ])
  })

  test('a table with few cells in its rows is not filled up', async () => {
    const { sections } = await bodyOf('| a | b |\n|---|---|\n| 1 |\n')
    expect(sections[0]?.blocks).toEqual([{ kind: 'table', head: [['a'], ['b']], rows: [[['1']]] }])
  })

  test('images give way to their alternative text', async () => {
    expect((await bodyOf('See ![a tap stand](tap.png).')).sections[0]?.blocks).toEqual([{ kind: 'paragraph', content: ['See ', { kind: 'emphasis', content: ['a tap stand'] }, '.'] }])
    expect(await warningsOfEntry('# Wells\n\n![x](tap.png)')).toEqual(['entries/en/water/wells.md:3: warning: has an image, and images are not carried; its alternative text stays. Say in words what the image shows.'])
  })

  test('a text longer than a record may hold is refused', async () => {
    expect(await errorsOfEntry(`# Wells\n\n${'word '.repeat(50_000)}`)).toEqual([expect.stringMatching(/^entries\/en\/water\/wells\.md:3: has a text of 249999 characters; the most is 200000\. Divide it/)])
  })
})

describe('footnotes', () => {
  test('are listed in the order of their marks, each once, also when one marks another', async () => {
    const body = await bodyOf('A[^x] b[^y] c[^x]\n\n[^y]: Second\n[^x]: First[^z]\n[^z]: Third')
    expect(body.sections[0]?.blocks).toEqual([{ kind: 'paragraph', content: ['A', { kind: 'footnote', index: 0 }, ' b', { kind: 'footnote', index: 1 }, ' c', { kind: 'footnote', index: 0 }] }])
    expect(body.footnotes).toEqual([
      [{ kind: 'paragraph', content: ['First', { kind: 'footnote', index: 2 }] }],
      [{ kind: 'paragraph', content: ['Second'] }],
      [{ kind: 'paragraph', content: ['Third'] }],
    ])
  })

  test('that nothing marks are told of', async () => {
    expect(await warningsOfEntry('# Wells\n\nText\n\n[^a]: Lost')).toEqual([
      'entries/en/water/wells.md:5: warning: has the footnote `a`, which nothing refers to; it is left out. Write [^a] where it belongs, or delete it.',
    ])
  })
})
