import { describe, expect, test } from 'vitest'
import type { Glossary } from '../../domain/glossary.ts'
import { aFolder, aManual, built, errorsIn, warningsIn } from '../testing/a-folder.ts'

const withManual = (text: string): Promise<string> => aFolder({ 'manual.yaml': text, 'entries/en/water/wells.md': '# Wells' })
const errors = async (text: string): Promise<string[]> => errorsIn(await withManual(text))

describe('manual.yaml', () => {
  test('gives the manual its id, title, publisher, languages and topics in their order', async () => {
    const topics = 'topics:\n  - { id: b, title: B, order: 2 }\n  - { id: water, title: { en: Water, fr: Eau }, summary: Wet, icon: droplets, order: 1 }\n  - { id: a, title: A }\n'
    const { manifest } = await built(await withManual(`id: m\ntitle: { en: M, fr: N }\npublisher: Us\nlanguages: [en, fr]\n${topics}`))
    expect(manifest).toMatchObject({ id: 'm', title: { en: 'M', fr: 'N' }, publisher: 'Us', languages: ['en', 'fr'] })
    expect(manifest.topics).toEqual([
      { id: 'water', title: { en: 'Water', fr: 'Eau' }, summary: { en: 'Wet' }, icon: 'droplets', entries: 1 },
      { id: 'b', title: { en: 'B' }, entries: 0 },
      { id: 'a', title: { en: 'A' }, entries: 0 },
    ])
  })

  test('may leave the topics to the folders', async () => {
    const { manifest } = await built(await withManual('id: m\ntitle: M\nlanguages: [en]\n'))
    expect(manifest.topics).toEqual([{ id: 'water', title: { en: 'Water' }, entries: 1 }])
  })

  test.each([
    ['title: M\nlanguages: [en]\n', ['manual.yaml:1: `id` is missing. Add `id:`.']],
    ['id: m\nlanguages: [en]\n', ['manual.yaml:1: `title` is missing. Add `title:`.']],
    ['id: m\ntitle: M\n', ['manual.yaml:1: `languages` is missing. Add `languages:`.']],
    ['id: m\ntitle: M\nlanguages: []\n', ['manual.yaml:3: `languages` is empty. Name at least one language.']],
    ['id: m\ntitle: M\nlanguages: [en, en]\n', ['manual.yaml:3: `languages` names a language twice. Name each once.']],
    ['id: m\ntitle: M\nlanguages: [en, xx]\n', ['manual.yaml:3: `languages[2]` is not a language code: "xx". Write a code such as fr or pt-BR.']],
    ['id: M 1\ntitle: M\nlanguages: [en]\n', ['manual.yaml:1: `id` is not an id: "M 1". Use small letters, digits and hyphens, at most 64.']],
    ['id: m\ntitle: 1951\nlanguages: [en]\n', ['manual.yaml:2: `title` must be text: 1951. Put the value in quotes.']],
    ['id: m\ntitle: M\nlanguages: [en]\ntopics:\n  - { id: water, title: W, order: .inf }\n', ['manual.yaml:5: `topics[1].order` must be a number: Infinity. Write a whole number, low first.']],
    ['id: m\ntitle: M\nlanguages: [en]\ntopics:\n  - { id: water, title: W }\n  - { id: water, title: V }\n', ['manual.yaml:6: the topic `water` is already on line 5. Delete one, or give it another id.']],
    ['- id: m\n', ['manual.yaml:1: must hold `id`, `title`, `languages` and `topics`. See data/README.md.']],
  ])('%j is refused', async (text, expected) => expect(await errors(text)).toEqual(expected))

  test('with an unknown key brings the nearest known one', async () => {
    const folder = await withManual('id: m\ntitle: M\nlanguages: [en]\npublishr: Us\ntopics:\n  - { id: water, title: W, icn: x }\n')
    expect(await warningsIn(folder)).toEqual([
      'manual.yaml:4: warning: `publishr` is not a field of the manual and is left out. Did you mean `publisher`?',
      'manual.yaml:6: warning: `icn` is not a field of the manual and is left out. Did you mean `icon`?',
    ])
  })
})

describe('glossary.yaml', () => {
  const withTerms = (text: string): Promise<string> => aManual({ 'entries/en/water/wells.md': '# Wells', 'glossary.yaml': text, 'sources/a.yaml': 'sources: { b: { title: B } }\n' })

  test('gives terms, in the order of the file', async () => {
    const { files, manifest } = await built(await withTerms('- { id: z, acronym: Z, term: { en: Zed, fr: Zède }, definition: Last, entry: wells, source: a/b }\n- { id: a, term: A }\n'))
    const [chunk] = manifest.glossary
    const glossary = JSON.parse(new TextDecoder().decode(files.get(`content/records/${chunk?.sha256.slice(0, 2)}/${chunk?.sha256}.json`))) as Glossary
    expect(glossary.terms).toEqual([
      { id: 'z', acronym: { en: 'Z' }, term: { en: 'Zed', fr: 'Zède' }, definition: { en: 'Last' }, entry: 'wells' },
      { id: 'a', term: { en: 'A' } },
    ])
  })

  test('refuses terms that lead nowhere, and terms twice', async () => {
    expect(await errorsIn(await withTerms('- id: a\n  term: A\n  entry: well\n- id: a\n  term: B\n  source: a/c\n'))).toEqual([
      'glossary.yaml:3: term `a`: there is no entry `well`. Did you mean `wells`?',
      'glossary.yaml:4: term `a`: is already on line 1. Delete one, or give it another id.',
      'glossary.yaml:6: term `a`: there is no source `a/c`. Did you mean `a/b`?',
    ])
  })
})

describe('sources/', () => {
  const errorsOf = async (text: string, name = 'group'): Promise<string[]> => errorsIn(await aManual({ 'entries/en/water/wells.md': '# Wells', [`sources/${name}.yaml`]: text }))

  test.each([
    ['title: G\nsources:\n  a:\n    publisher: P\n', ['sources/group.yaml:4: `sources.a.title` is missing. Add `title:`.']],
    ['title: G\nsources:\n  a:\n    title: T\n    url: javascript:alert(1)\n', ['sources/group.yaml:5: `sources.a.url` is not an address that may be opened: "javascript:alert(1)". Write a full address that starts with https://.']],
    ['title: G\nsources:\n  A b: { title: T }\n', ['sources/group.yaml:3: `sources.A b` is not an id: "A b". Use small letters, digits and hyphens, at most 64.']],
    ['title: G\nsources: [a]\n', ['sources/group.yaml:2: `sources` must hold sources by their ids. Write an id, a colon, and the fields below it, indented.']],
    ['title: G\n', ['sources/group.yaml:1: `sources` is missing. Add `sources:`.']],
  ])('%j is refused', async (text, expected) => expect(await errorsOf(text)).toEqual(expected))

  test('a group whose name is no id is refused', async () => {
    expect(await errorsOf('sources: {}\n', 'My group')).toEqual(['sources/My group.yaml:1: has a name that is not an id. Use small letters, digits and hyphens in the file name.'])
  })
})
