import { describe, expect, test } from 'vitest'
import { entryFiles, entryPlace, languageFolders } from './entry-files.ts'
import { humanized, makeId } from './make-id.ts'
import { isId } from '../../domain/ids.ts'
import { aFolder, aManual, built, bodiesOf, errorsIn, warningsIn, type Files } from '../testing/a-folder.ts'

const idsOf = async (files: Files): Promise<string[]> => bodiesOf(await built(await aFolder(files))).map(({ lang, topic, id }) => `${lang}/${topic}/${id}`).sort()

describe('which files are entries', () => {
  test('those below entries/, if that folder is there', () => {
    expect(entryFiles(['README.md', 'notes.md', 'entries/README.md', 'entries/en/water/wells.md', 'entries/en/notes.txt'])).toEqual({ root: 'entries/', files: ['entries/en/water/wells.md'] })
  })

  test('otherwise all but the README at the top and what is below sources/', () => {
    expect(entryFiles(['README.md', 'sources/a.md', 'water/README.md', 'wells.markdown', 'manual.yaml'])).toEqual({ root: '', files: ['water/README.md', 'wells.markdown'] })
  })
})

describe('folders as languages', () => {
  const languages = (root: string, files: string[], declared?: string[]): string[] => [...languageFolders(root, files, declared).values()]

  test('without a manual.yaml, when all neighbours are language codes', () => {
    expect(languages('', ['en/a.md', 'pt-BR/a.md', 'ar/water/a.md'])).toEqual(['en', 'pt-BR', 'ar'])
    expect(languages('', ['it/a.md', 'hr/a.md', 'finance/a.md'])).toEqual([])
    expect(languages('', ['IT/a.md', 'HR/a.md'])).toEqual([])
  })

  test('below entries/, each by its own name', () => expect(languages('entries/', ['entries/en/a.md', 'entries/finance/a.md'])).toEqual(['en']))

  test('with a manual.yaml, only those that it names, in either spelling', () => {
    expect(languages('', ['en/a.md', 'it/a.md', 'pt_BR/a.md'], ['en', 'pt-BR'])).toEqual(['en', 'pt-BR'])
  })
})

describe('what folders and names say', () => {
  const place = (file: string) => entryPlace(file, '', new Map([['en', 'en']]))

  test('the first folder below the language is the topic, deeper ones stay in it', () => {
    expect(place('en/Water supply/deep/Bore holes.md')).toEqual({ file: 'en/Water supply/deep/Bore holes.md', lang: 'en', below: 'Water supply/deep/Bore holes.md', topicFolder: 'Water supply', slug: 'bore-holes' })
  })

  test('an index or README takes the name of its folder', () => {
    expect(place('en/water/index.md').slug).toBe('water')
    expect(place('en/water/deep/README.md').slug).toBe('deep')
    expect(place('en/index.md').slug).toBe('index')
  })

  test('files outside of any topic are in the topic general', async () => expect(await idsOf({ 'wells.md': '# Wells', 'fr.md': '# F' })).toEqual(['en/general/fr', 'en/general/wells']))

  test('the head of a file may say otherwise', async () => {
    expect(await idsOf({ 'water/wells.md': '---\ntitle: Puits\nlang: fr\ntopic: shelter\n---\nx' })).toEqual(['fr/shelter/wells'])
  })
})

describe('ids from names', () => {
  test.each([
    ['Point d’eau à l’Été', 'point-d-eau-a-l-ete'],
    ['--A__b--', 'a-b'],
    ['ﬁle', 'file'],
    [`${'a'.repeat(63)}-b`, 'a'.repeat(63)],
    ['إمدادات المياه', 'e-3aa5a7d8dc'],
  ])('%s → %s', (name, id) => {
    const made = makeId(name)
    expect(name.startsWith('إ') ? made.slice(0, 2) : made).toBe(name.startsWith('إ') ? 'e-' : id)
    expect(isId(made)).toBe(true)
  })

  test('two names in another script stay apart, and one name stays itself in any normalisation', () => {
    expect(makeId('ماء')).not.toBe(makeId('مأوى'))
    expect(makeId('مأوى'.normalize('NFD'))).toBe(makeId('مأوى'.normalize('NFC')))
  })

  test('titles of topics are made from folders', () => {
    expect(humanized('02_staff-safety')).toBe('Staff safety')
    expect(humanized('éducation')).toBe('Éducation')
  })
})

describe('the same id twice', () => {
  test('is an error in a manual, naming both files', async () => {
    const folder = await aManual({ 'entries/en/water/wells.md': '# A', 'entries/en/water/deep/Wells.md': '# B' })
    expect(await errorsIn(folder)).toEqual(['entries/en/water/wells.md:1: has the id `wells`, which entries/en/water/deep/Wells.md has already. Rename one of the two files.'])
  })

  test('also when the names differ by accents or by normalisation only', async () => {
    const folder = await aManual({ 'entries/en/water/caf\u00e9.md': '# A', 'entries/en/water/cafe\u0301.md': '# B' })
    expect(await errorsIn(folder)).toEqual([expect.stringMatching(/^entries\/en\/water\/caf\u00e9\.md:1: has the id `cafe`, which entries\/en\/water\/cafe\u0301\.md has already/)])
  })

  test('in another topic of another language is an error in a manual', async () => {
    const folder = await aManual({ 'entries/en/water/wells.md': '# A', 'entries/fr/shelter/wells.md': '# B' })
    expect(await errorsIn(folder)).toEqual(['entries/fr/shelter/wells.md:1: is in the topic `shelter`, but entries/en/water/wells.md with the same id is in `water`. Put both in the same topic, or rename one.'])
  })

  test('in an ordinary folder gets the topic before it, in every language', async () => {
    const files = { 'en/water/intro.md': '# W', 'en/shelter/intro.md': '# S', 'fr/water/intro.md': '# F', 'en/water/wells.md': '# Wells' }
    expect(await idsOf(files)).toEqual(['en/shelter/shelter-intro', 'en/water/water-intro', 'en/water/wells', 'fr/water/water-intro'])
    expect((await warningsIn(await aFolder(files)))[0]).toBe('en/shelter/intro.md:1: warning: shares the id `intro` with another file; it becomes `shelter-intro`. Give each file a name of its own.')
  })

  test('within one topic of an ordinary folder gets a name that stays the same in every language', async () => {
    const ids = await idsOf({ 'en/water/a/intro.md': '# A', 'en/water/b/intro.md': '# B', 'fr/water/a/intro.md': '# F' })
    expect(ids).toHaveLength(3)
    expect(ids.every((id) => /^(en|fr)\/water\/water-intro-[0-9a-f]{10}$/.test(id))).toBe(true)
    expect(ids.map((id) => id.slice(3))).toContain(ids.at(-1)?.slice(3))
    expect(new Set(ids.map((id) => id.slice(3))).size).toBe(2)
  })
})

describe('languages and topics that manual.yaml does not name', () => {
  test('a topic is refused with those that there are', async () => {
    expect(await errorsIn(await aManual({ 'entries/en/watr/wells.md': '# A' }))).toEqual([
      'entries/en/watr/wells.md:1: is in the topic `watr`, which manual.yaml does not name. Did you mean `water`? Topics: water, shelter.',
    ])
  })

  test('a language is refused, in the head and as a folder', async () => {
    expect(await errorsIn(await aManual({ 'entries/en/water/wells.md': '---\ntitle: A\nlang: de\n---\nx' }))).toEqual([
      'entries/en/water/wells.md:3: is in the language `de`, which manual.yaml does not name. Use one of: en, fr, ar; or add it to `languages` in manual.yaml.',
    ])
    expect(await errorsIn(await aManual({ 'entries/de/water/wells.md': '# A' }))).toEqual([
      'entries/de/water/wells.md:1: is in the topic `de`, which manual.yaml does not name. If `de` is a language, add it to `languages` in manual.yaml. Topics: water, shelter.',
    ])
  })
})
