import { describe, expect, test } from 'vitest'
import { bodiesOf, bodyOf, built, aFolder, errorsOfEntry, warningsOfEntry } from '../testing/a-folder.ts'

const entry = 'entries/en/water/wells.md'
const errors = (...head: string[]): Promise<string[]> => errorsOfEntry(`---\ntitle: Wells\n${head.join('\n')}\n---\nText`)
const warnings = (...head: string[]): Promise<string[]> => warningsOfEntry(`---\ntitle: Wells\n${head.join('\n')}\n---\nText`)

describe('the head of an entry', () => {
  test('needs nothing but a title', async () => {
    expect(await bodyOf('Text')).toEqual({
      id: 'wells',
      topic: 'water',
      lang: 'en',
      title: 'Wells',
      sections: [{ anchor: 'start', blocks: [{ kind: 'paragraph', content: ['Text'] }] }],
    })
  })

  test('gives every field of the body', async () => {
    const head = ['title: Wells', 'summary: Deep', 'updated: 2026-11', 'review_by: 2027-11-30', 'audience: internal', 'related: pumps', 'contacts: [desk]'].join('\n')
    const files = { 'entries/en/water/pumps.md': '# Pumps', 'contacts.yaml': '- { id: desk, kind: unit, name: D, checked: 2024-10 }' }
    expect(await bodyOf('Text', files, head)).toMatchObject({ summary: 'Deep', updated: '2026-11', reviewBy: '2027-11-30', audience: 'internal', related: ['pumps'], contacts: ['desk'] })
  })

  test('public is what an entry is when nothing is said', async () => {
    expect((await bodyOf('Text', {}, 'title: Wells\naudience: public')).audience).toBeUndefined()
  })

  test('an empty field is no field', async () => expect((await bodyOf('Text', {}, 'title: Wells\nsummary:\nkeywords:')).summary).toBeUndefined())

  test.each([
    ['updated: 2026-02-31', `\`updated\` is not a date of the calendar: "2026-02-31". Write YYYY-MM or YYYY-MM-DD.`],
    ['updated: 2026', `\`updated\` is not a date: 2026. Write YYYY-MM or YYYY-MM-DD.`],
    ['review_by: soon', `\`review_by\` is not a date of the calendar: "soon". Write YYYY-MM or YYYY-MM-DD.`],
    ['audience: staff', `\`audience\` is not an audience: "staff". Write public or internal.`],
    ['order: "1"', `\`order\` must be a number: "1". Write a whole number, low first.`],
    ['keywords: [112]', `\`keywords[1]\` must be text: 112. Put the value in quotes.`],
    ['summary: [a]', `\`summary\` must be text: ["a"]. Put the value in quotes.`],
    ['lang: english', `\`lang\` is not a language code: "english". Write a code such as fr or pt-BR.`],
    ['topic: My topic', `\`topic\` is not an id: "My topic". Use small letters, digits and hyphens, at most 64.`],
    ['links: [{ url: "javascript:alert(1)" }]', '`links[1].url` is not an address that may be opened: "javascript:alert(1)". Write a full address that starts with https://.'],
    ['references: [{ title: T, url: /local }]', '`references[1].url` is not an address that may be opened: "/local". Write a full address that starts with https://.'],
    ['references: [{ lang: en }]', '`references[1]` has neither a title nor an address. Add `title:`.'],
    ['references: [{ title: { xx: T } }]', '`references[1].title.xx` is not a language code: "xx". Write a code such as fr or pt-BR.'],
    ['contacts: [desk]', 'names the contact "desk", which is not in contacts.yaml. Correct the id, or add the contact.'],
    ['related: [well]', 'names the related entry "well", which does not exist. Did you mean `wells`?'],
    ['sources: [{ publisher: P }]', '`sources[1].title` is missing. Add `title:`.'],
  ])('%s is refused', async (line, message) => expect(await errors('summary2: x', line)).toEqual([`${entry}:4: ${message}`]))

  test('one wrong field does not bring up faults of the others', async () => {
    const text = '---\ntitle: Wells\nupdated: never\nsources: [group]\n---\nDeep. [1](source:a)'
    expect(await errorsOfEntry(text, { 'sources/group.yaml': 'sources: { a: { title: A } }' })).toEqual([expect.stringContaining(`${entry}:3: \`updated\``)])
  })

  test.each(['title: "x', '# c\n\n title : [', '"title": "x', '{ title: x', 'عنوان: "x'])('%j is a head, faulty as it is', async (head) => {
    expect((await errorsOfEntry(`---\n${head}\n---\n# Wells`))[0]).toMatch(/^entries\/en\/water\/wells\.md:\d: cannot be read as YAML/)
  })

  test('front matter that is never closed is refused', async () => {
    expect(await errorsOfEntry('---\ntitle: Wells\n\nText')).toEqual([`${entry}:1: opens front matter that is never closed. Write a line \`---\` below the last field.`])
  })

  test('unknown fields bring the nearest known ones', async () => {
    expect(await warnings('sumary: x', 'layout: post', 'links: [{ titel: T, url: "https://example.org" }]')).toEqual([
      `${entry}:3: warning: \`sumary\` is not a field of the manual and is left out. Did you mean \`summary\`?`,
      `${entry}:4: warning: \`layout\` is not a field of the manual and is left out. Delete it.`,
      `${entry}:5: warning: \`titel\` is not a field of the manual and is left out. Did you mean \`title\`?`,
      `${entry}:5: warning: links to "https://example.org", which needs a connection. Nothing, if the reader can do without it.`,
    ])
  })
})

describe('links and references', () => {
  const references = async (yaml: string) => (await bodyOf('Text', {}, `title: Wells\nreferences:\n${yaml}`)).references

  test('a title alone, or an address alone', async () => {
    expect(await references('  - A book\n  - https://example.org/a\n  - { url: "https://example.org/b" }')).toEqual([
      { versions: [{ title: 'A book' }] },
      { versions: [{ title: 'https://example.org/a', url: 'https://example.org/a' }] },
      { versions: [{ title: 'https://example.org/b', url: 'https://example.org/b' }] },
    ])
  })

  test('one title and address for each language', async () => {
    expect(await references('  - { title: { en: Book, fr: Livre }, url: { en: "https://example.org/en", fr: "https://example.org/fr" } }')).toEqual([
      { versions: [{ title: 'Book', lang: 'en', url: 'https://example.org/en' }, { title: 'Livre', lang: 'fr', url: 'https://example.org/fr' }] },
    ])
  })

  test('one address for all languages, and an internal document', async () => {
    expect(await references('  - { title: { en: Book, fr: Livre }, url: "https://example.org", internal: true }')).toEqual([
      { versions: [{ title: 'Book', lang: 'en', url: 'https://example.org' }, { title: 'Livre', lang: 'fr', url: 'https://example.org' }], internal: true },
    ])
  })

  test('a language that is said, or told by its letters', async () => {
    expect(await references('  - { title: Livre, lang: fr }\n  - دليل الطوارئ')).toEqual([{ versions: [{ title: 'Livre', lang: 'fr' }] }, { versions: [{ title: 'دليل الطوارئ', lang: 'ar' }] }])
  })
})

describe('a file without front matter', () => {
  const bodies = async (text: string) => bodiesOf(await built(await aFolder({ 'water/wells.md': text })))

  test.each([
    ['---\n\n# Wells\n\nDeep.\n\n---\n\nMore', ['rule']],
    ['---\nDeep. See also: pumps.\n\n---\n# Wells', ['rule', 'paragraph', 'rule']],
    ['---\n- a\n\n---\n# Wells', ['rule', 'list', 'rule']],
    ['---\nhttps://example.org\n\n---\n# Wells', ['rule', 'paragraph', 'rule']],
  ])('may begin with a line across the page: %j', async (text, kinds) => {
    const [body] = await bodies(text)
    expect(body?.title).toBe('Wells')
    expect(body?.sections[0]?.blocks.map(({ kind }) => kind).slice(0, kinds.length)).toEqual(kinds)
  })

  test('takes its first heading as its title, and does not repeat it', async () => {
    expect(await bodies('# Wells and *pumps*\n\nText')).toMatchObject([{ title: 'Wells and pumps', sections: [{ anchor: 'start', blocks: [{ content: ['Text'] }] }] }])
  })

  test('keeps a lower heading that is its title, since it begins a section', async () => {
    expect(await bodies('Text\n\n## Wells')).toMatchObject([{ title: 'Wells', sections: [{ anchor: 'start' }, { anchor: 'wells', title: ['Wells'] }] }])
  })

  test('does not take a heading in a code block', async () => expect(await bodies('```\n# no\n```\n\n### Wells')).toMatchObject([{ title: 'Wells' }]))
})
