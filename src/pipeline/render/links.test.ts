import { describe, expect, test } from 'vitest'
import type { Inline } from '../../domain/blocks.ts'
import { aManual, bodiesOf, bodyOf, built, errorsIn, errorsOfEntry, warningsIn, warningsOfEntry, type Files } from '../testing/a-folder.ts'

const entry = 'entries/en/water/wells.md'
const others: Files = {
  'entries/en/water/pumps.md': '# Pumps\n\n## How deep\n\nText',
  'entries/fr/shelter/tents.md': '# Tentes',
  'contacts.yaml': '- { id: desk, kind: unit, name: Desk, checked: 2024-10 }',
}

async function inlines(markdown: string): Promise<readonly Inline[]> {
  const [block] = (await bodyOf(markdown, others)).sections[0]?.blocks ?? []
  return block?.kind === 'paragraph' ? block.content : []
}

const errors = (markdown: string): Promise<string[]> => errorsOfEntry(`# Wells\n\n${markdown}`, others)
const warnings = (markdown: string): Promise<string[]> => warningsOfEntry(`# Wells\n\n${markdown}`, others)

describe('links to entries', () => {
  test.each([
    ['entry:pumps', { kind: 'entry', id: 'pumps', content: ['x'] }],
    ['entry:pumps#how-deep', { kind: 'entry', id: 'pumps', anchor: 'how-deep', content: ['x'] }],
    ['entry:pumps#How%20deep', { kind: 'entry', id: 'pumps', anchor: 'how-deep', content: ['x'] }],
    ['pumps.md', { kind: 'entry', id: 'pumps', content: ['x'] }],
    ['../water/pumps.md#how-deep', { kind: 'entry', id: 'pumps', anchor: 'how-deep', content: ['x'] }],
    ['../../fr/shelter/tents.md', { kind: 'entry', id: 'tents', content: ['x'] }],
  ])('%s', async (address, inline) => expect(await inlines(`[x](${address})`)).toEqual([inline]))

  test('to a file that is not translated yet lead to the entry in another language', async () => {
    const files = { [entry]: '# Wells', 'entries/en/water/pumps.md': '# Pumps', 'entries/en/shelter/tents.md': '# Tents' }
    const french = '---\ntitle: Puits\nrelated: [pumps.md]\n---\n[x](pumps.md) [y](../shelter/tents.md)'
    const bodies = bodiesOf(await built(await aManual({ ...files, 'entries/fr/water/wells.md': french })))
    expect(bodies.find(({ lang }) => lang === 'fr')).toMatchObject({ related: ['pumps'], sections: [{ blocks: [{ content: [{ id: 'pumps' }, ' ', { id: 'tents' }] }] }] })
    expect(await errorsIn(await aManual({ ...files, 'entries/fr/water/wells.md': '# Puits\n\n[x](tents.md)' }))).toEqual([expect.stringContaining('links to the file "tents.md", which does not exist')])
  })

  test('by a name of a link', async () => expect(await inlines('[x][p]\n\n[p]: entry:pumps')).toEqual([{ kind: 'entry', id: 'pumps', content: ['x'] }]))

  test('within the entry itself, also ahead', async () => {
    const { sections } = await bodyOf('[x](#dig-deep)\n\n## Dig deep\n\ny')
    expect(sections[0]?.blocks).toEqual([{ kind: 'paragraph', content: [{ kind: 'entry', id: 'wells', anchor: 'dig-deep', content: ['x'] }] }])
  })

  test('that do not exist are refused with the nearest one', async () => {
    expect(await errors('[x](entry:pump)')).toEqual([`${entry}:3: links to the entry "pump", which does not exist. Did you mean \`pumps\`?`])
    expect(await errors('a\n[x](../water/pumpz.md)')).toEqual([`${entry}:4: links to the file "../water/pumpz.md", which does not exist. Did you mean \`pumps\`?`])
    expect(await errors('[x](entry:../../etc/passwd)')).toEqual([`${entry}:3: links to the entry "../../etc/passwd", which does not exist. Correct the link, or add the entry. There are: pumps, wells, tents.`])
  })

  test('to headings that do not exist are told of', async () => {
    expect(await warnings('[x](#dig)')).toEqual([`${entry}:3: warning: links to the heading "dig", which this entry does not have. Correct the part after #. There are: start.`])
    expect(await warnings('[x](entry:pumps#how-far)')).toEqual([`${entry}:3: warning: links to the heading \`how-far\` of \`pumps\`, which that entry does not have. Correct the part after #; the link leads to the top.`])
  })

  test('to headings of another language lead to the same heading; where none is the same, the editor is told', async () => {
    const files = (french: string): Files => ({
      [entry]: '# Wells\n\n[x](entry:pumps#how-deep)',
      'entries/fr/water/wells.md': '# Puits\n\n[x](entry:pumps#profondeur)',
      'entries/en/water/pumps.md': '# Pumps\n\n## Overview\n\nText\n\n## How deep\n\nText',
      'entries/fr/water/pumps.md': french,
    })
    expect(await warningsIn(await aManual(files('# Pompes\n\n## Aperçu\n\nTexte\n\n## Profondeur\n\nTexte')))).toEqual([])
    expect(await warningsIn(await aManual(files('# Pompes\n\n## Profondeur\n\nTexte')))).toEqual([
      'entries/en/water/wells.md:3: warning: links to the heading `how-deep` of `pumps`, which that entry does not have in French. Give its translations the same headings in the same order; until then the link leads to the top there.',
      'entries/fr/water/wells.md:3: warning: links to the heading `profondeur` of `pumps`, which that entry does not have in English. Give its translations the same headings in the same order; until then the link leads to the top there.',
    ])
  })

  test('to Markdown outside of the manual keep their words', async () => {
    expect(await inlines('[x](../../../../CHANGES.md)')).toEqual(['x'])
    expect(await warnings('[x](../../../README.md)')).toEqual([])
    expect(await errors('[x](../../../README.md)')).toEqual([expect.stringContaining('which does not exist')])
    expect(await warningsOfEntry('# Wells\n\n[x](../../../README.md)', { 'README.md': '# R' })).toEqual([
      `${entry}:3: warning: links to "../../../README.md", which is no part of the manual; only the words are kept. Link to an entry, or to a full address.`,
    ])
  })
})

describe('links to contacts', () => {
  test('run within a sentence, or are a card when they stand alone', async () => {
    expect(await inlines('Ask [us](contact:desk).')).toEqual(['Ask ', { kind: 'contact', id: 'desk', content: ['us'] }, '.'])
    const { sections } = await bodyOf('[us](contact:desk)\n\n- [us](contact:desk)', others)
    expect(sections[0]?.blocks).toEqual([{ kind: 'contact', id: 'desk' }, { kind: 'list', ordered: false, items: [{ blocks: [{ kind: 'contact', id: 'desk' }] }] }])
  })

  test('that are not in the directory are refused', async () => {
    expect(await errors('[x](contact:desc)')).toEqual([`${entry}:3: links to the contact "desc", which is not in contacts.yaml. Did you mean \`desk\`?`])
  })
})

describe('other addresses', () => {
  test.each(['https://example.org/a?b=c#d', 'http://example.org', 'mailto:a@example.org', 'tel:+41227179111', 'tel:+41-22-717.91.11', 'tel:112', 'sms:+41227179111', 'geo:14.7,-17.4'])('%s is kept', async (href) => {
    expect(await inlines(`[x](${href})`)).toEqual([{ kind: 'link', href, content: ['x'] }])
  })

  test('a bare address is a link', async () => {
    expect(await inlines('See https://example.org and a@example.org')).toEqual([
      'See ',
      { kind: 'link', href: 'https://example.org', content: ['https://example.org'] },
      ' and ',
      { kind: 'link', href: 'mailto:a@example.org', content: ['a@example.org'] },
    ])
  })

  test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'vbscript:x', 'data:text/html,x', 'file:///etc/passwd', 'ftp://example.org', 'blob:x', 'intent:x', 'https:example.org'])(
    '%s is refused',
    async (href) => expect(await errors(`[x](${href})`)).toEqual([`${entry}:3: links to "${href}", an address that may not be opened. Use https:, http:, mailto:, tel:, sms: or geo:.`]),
  )

  test.each(['tel:*#06#', 'tel:0*21*22550#', 'tel:1*%2306%23', 'TEL:112%23', 'tel:+41227179111;ext=1', 'tel:+41227179111,9', 'sms:1900?body=JOIN', 'sms:*100#', 'tel:'])(
    '%s is refused: it may be more than a number',
    async (href) => expect(await errors(`[x](${href})`)).toEqual([`${entry}:3: links to "${href}", an address that may not be opened. Write + and digits only behind tel: or sms:.`]),
  )

  test.each(['&#106;avascript:alert(1)', 'java&Tab;script:alert(1)', '\u0001javascript:alert(1)'])('%j does not run either', async (href) => {
    const found = await errors(`[x](${href})`)
    const result = found.length > 0 ? found : await inlines(`[x](${href})`)
    expect(JSON.stringify(result)).not.toContain('"kind":"link"')
  })

  test.each(['/about', 'files/plan.pdf', '../water/', '//example.org/x', 'page.html#a'])('%s keeps its words only', async (href) => {
    expect(await inlines(`[x](${href})`)).toEqual(['x'])
    expect(await warnings(`[x](${href})`)).toEqual([`${entry}:3: warning: links to "${href}", which is no part of the manual; only the words are kept. Link to an entry, or to a full address.`])
  })

  test('a link without words shows its address', async () => {
    expect(await inlines('[](https://example.org)')).toEqual([{ kind: 'link', href: 'https://example.org', content: ['https://example.org'] }])
    expect((await warnings('[](entry:pumps)'))[0]).toBe(`${entry}:3: warning: has a link to "entry:pumps" without words. Write between the brackets what the reader will find there.`)
  })
})

describe('source marks', () => {
  const sources: Files = {
    'sources/a.yaml': 'title: A\nsources:\n  one: { title: One of A, publisher: P, date: 2018, url: "https://example.org", note: N }\n  two: { title: Two of A }\n',
    'sources/b.yaml': 'title: B\nsources:\n  one: { title: One of B }\n',
  }
  const body = (markdown: string, head: string) => bodyOf(markdown, sources, `title: Wells\n${head}`)

  test('are numbered in the order in which they are first met; only marked ones are carried', async () => {
    const { sections, sources: list } = await body('x [A1](source:one) y [B](source:b/one) z [A](source:one)', 'sources: [a]')
    expect(sections[0]?.blocks).toMatchObject([{ content: ['x ', { kind: 'source', index: 0, content: ['A1'] }, ' y ', { index: 1 }, ' z ', { index: 0 }] }])
    expect(list).toEqual([{ title: 'One of A', publisher: 'P', date: '2018', url: 'https://example.org', note: 'N' }, { title: 'One of B' }])
  })

  test('mean the first of the entry’s groups that has the id', async () => {
    expect((await body('[x](source:one)', 'sources: [b, a]')).sources).toEqual([{ title: 'One of B' }])
    expect((await body('[x](source:two)', 'sources: a/two')).sources).toEqual([{ title: 'Two of A' }])
  })

  test('stand beside sources that the head writes out', async () => {
    expect((await body('[x](source:one)', 'sources: [b, "A field visit in May", { title: Letter, date: 2020 }]')).sources).toEqual([{ title: 'One of B' }, { title: 'A field visit in May' }, { title: 'Letter', date: '2020' }])
  })

  test('of a source that none has are refused', async () => {
    const text = '---\ntitle: Wells\nsources: [a]\n---\nx [S](source:on) [T](source:b/two) [U](source:c/one)'
    expect(await errorsOfEntry(text, sources)).toEqual([
      `${entry}:5: marks the source "on", which none of the entry's groups has. Did you mean \`one\`?`,
      `${entry}:5: marks the source "b/two", which none of the entry's groups has. Add it to sources/b.yaml. There are: b/one.`,
      `${entry}:5: marks the source "c/one", which none of the entry's groups has. Add the group to sources/. There are: a, b.`,
    ])
  })

  test('a group that is not there is shown as a title, and told of', async () => {
    expect(await warningsOfEntry('---\ntitle: Wells\nsources: [aa]\n---\nx', sources)).toEqual([`${entry}:3: warning: there is no group of sources \`aa\`; it is shown as a title. Did you mean \`a\`?`])
  })
})

test('faults in a language other than the first are told of in their own file', async () => {
  expect(await errorsIn(await aManual({ [entry]: '# Wells', 'entries/ar/water/wells.md': '# آبار\n\n[س](entry:nowhere)' }))).toEqual([expect.stringMatching(/^entries\/ar\/water\/wells\.md:3: links to the entry "nowhere"/)])
})
