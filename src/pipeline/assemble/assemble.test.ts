import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ContactChunk } from '../../domain/contact.ts'
import type { EntryBody, Shelf } from '../../domain/entry.ts'
import { rootsOf } from '../../domain/manifest.ts'
import { splitBundle } from '../../pack/bundle.ts'
import { digest } from '../../pack/digest.ts'
import { bundlePath, manifestPath, pointerPath, recordPath } from '../../pack/layout.ts'
import { buildManual, type BuiltManual } from '../build.ts'
import { checkFolder } from '../check/check-folder.ts'
import { readFolder } from '../read/read-folder.ts'
import { renderFolder } from '../render/render-folder.ts'
import { aFolder, aManual, bodiesOf, built, manualYaml, today, type Files } from '../testing/a-folder.ts'
import { assemble } from './assemble.ts'
import { bundleLimit, cutIntoRuns } from './bundles.ts'

const contacts = Array.from({ length: 130 }, (_, index) => `- { id: desk-${index}, kind: unit, name: Desk ${index}, checked: 2024-10 }`).join('\n')

/** A manual of many entries, with text enough for several bundles. */
function manyEntries(count: number, words = 1500): Files {
  // Code is one node of the tree, however long: the fastest text to parse.
  const text = `~~~\n${'Ask the people who live there first. '.repeat(words / 7)}\n~~~`
  const entries = Array.from({ length: count }, (_, index) => [`entries/en/${index % 2 ? 'water' : 'shelter'}/e-${index}.md`, `---\ntitle: Entry ${index}\nupdated: 2026-0${1 + (index % 9)}\n---\n${text}`])
  return { 'manual.yaml': manualYaml, 'contacts.yaml': contacts, ...Object.fromEntries(entries) }
}

const contentOf = ({ files }: BuiltManual): Map<string, string> => new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))
const shelvesOf = ({ files, manifest }: BuiltManual): Shelf[] => manifest.shelves.map(({ sha256 }) => JSON.parse(new TextDecoder().decode(files.get(recordPath(sha256)))) as Shelf)

describe('published files', () => {
  test('are named by their bytes, and the manifest names them all', async () => {
    const manual = await built(await aFolder(manyEntries(20)))
    const { manifest, pointer, files } = manual
    for (const [path, bytes] of files) if (path !== pointerPath) expect(path).toContain(await digest(bytes))
    const bodies = shelvesOf(manual).flatMap(({ entries }) => entries.flatMap(({ variants }) => Object.values(variants).map(({ body }) => recordPath(body))))
    const named = [...bodies, ...rootsOf(manifest).map(({ sha256 }) => recordPath(sha256)), ...manifest.bundles.map(({ sha256 }) => bundlePath(sha256)), manifestPath(pointer.manifest.sha256), pointerPath]
    expect([...files.keys()].sort()).toEqual(named.sort())
    expect(pointer).toEqual({ format: 1, manifest: { sha256: pointer.manifest.sha256, bytes: files.get(manifestPath(pointer.manifest.sha256))?.length }, version: manifest.version })
  })

  test('have sizes as the manifest says, and bundles that hold every record once', async () => {
    const { manifest, files } = await built(await aFolder(manyEntries(150, 3500)))
    const inBundles: string[] = []
    for (const { sha256, bytes, records } of manifest.bundles) {
      const bundle = files.get(bundlePath(sha256))
      const split = bundle && splitBundle(bundle)
      if (!bundle || !split?.ok) throw new Error('not a bundle')
      expect([bundle.length, split.value.length]).toEqual([bytes, records])
      inBundles.push(...(await Promise.all(split.value.map(digest))))
    }
    const alone = [...files.keys()].flatMap((path) => (path.includes('/records/') ? [path.slice(-69, -5)] : []))
    expect(inBundles.sort()).toEqual(alone.sort())
    expect(manifest.bundles.filter(({ kind }) => kind === 'bodies').length).toBeGreaterThan(1)
    expect(Math.max(...manifest.bundles.map(({ bytes }) => bytes))).toBeLessThanOrEqual(1025 * 1024)
  })

  test('have contacts in the order of a list: by the rank of their kinds, else as in the file', async () => {
    const written = ['b, kind: person', 'c, kind: unit', 'a, kind: unit', 'd, kind: headquarters'].map((each) => `- { id: ${each}, name: N, checked: 2024-10 }`)
    const { manifest, files } = await built(await aFolder({ ...manyEntries(1, 7), 'contacts.yaml': written.join('\n') }))
    const [chunk] = manifest.contacts.map(({ sha256 }) => JSON.parse(new TextDecoder().decode(files.get(recordPath(sha256)))) as ContactChunk)
    expect(chunk?.contacts.map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b'])
  })

  test('come in shelves of 64 entries and lists of 128 contacts', async () => {
    const { manifest } = await built(await aFolder(manyEntries(140, 7)))
    expect(manifest.shelves.map(({ topic, count }) => `${topic} ${count}`)).toEqual(['water 64', 'water 6', 'shelter 64', 'shelter 6'])
    expect(manifest.contacts.map(({ count }) => count)).toEqual([128, 2])
    expect(manifest.glossary).toEqual([])
    expect(manifest.entries).toBe(140)
    expect(manifest.topics.map(({ entries }) => entries)).toEqual([70, 70])
  })

  test('are put in order by the editor, then by title, then by id', async () => {
    const manual = await built(
      await aManual({
        'entries/en/water/z.md': '---\ntitle: Zed\norder: 1\n---\nx',
        'entries/en/water/c.md': '# Same',
        'entries/en/water/b.md': '# Same',
        'entries/en/water/a.md': '# Émile',
        'entries/fr/water/f.md': '---\ntitle: Forage\norder: 2\n---\nx',
      }),
    )
    expect(shelvesOf(manual)[0]?.entries.map(({ id }) => id)).toEqual(['z', 'f', 'b', 'c', 'a'])
  })

  test('have cards with all languages, terms to search by, and one audience', async () => {
    const head = 'summary: S\nupdated: 2026-11\nkeywords: [deep, WASH]\nacronyms: [WASH]'
    const manual = await built(await aManual({ 'entries/en/water/wells.md': `---\ntitle: Wells\n${head}\n---\nx`, 'entries/fr/water/wells.md': '---\ntitle: Puits\naudience: internal\n---\nx' }))
    const [card] = shelvesOf(manual)[0]?.entries ?? []
    expect(card).toMatchObject({ id: 'wells', topic: 'water', audience: 'internal', variants: { en: { title: 'Wells', summary: 'S', updated: '2026-11', terms: ['deep', 'WASH'] }, fr: { title: 'Puits' } } })
    expect(Object.keys(card?.variants ?? {})).toEqual(['en', 'fr'])
    expect(manual.manifest.date).toBe('2026-11')
    expect(manual.manifest.version).toMatch(/^2026-11-[0-9a-f]{8}$/)
  })
})

describe('the same input', () => {
  test('gives the same bytes, whatever the day and the order in which files are found', async () => {
    const files = { ...manyEntries(20), 'sources/a.yaml': 'sources: { b: { title: B } }', 'entries/ar/water/e-1.md': '# واحد' }
    const first = contentOf(await built(await aFolder(files)))
    const folder = await aFolder(Object.fromEntries(Object.entries(files).reverse()))
    const later = (await buildManual(folder, new Date('2031-01-01'))).manual
    expect(later && contentOf(later)).toEqual(first)
    const { folder: raw } = await readFolder(folder)
    const shuffled = checkFolder({ ...raw, files: [...raw.files].reverse() }, today).folder
    expect([...assemble(shuffled, renderFolder(shuffled).entries).files.keys()].sort()).toEqual([...first.keys()].sort())
  })
})

describe('one change', () => {
  const changed = (before: BuiltManual, after: BuiltManual): { gone: number; come: string[] } => {
    const known = new Set(before.files.keys())
    const come = [...after.files.keys()].filter((path) => !known.has(path)).map((path) => path.split('/')[1] ?? '')
    return { gone: [...known].filter((path) => !after.files.has(path)).length, come: come.sort() }
  }

  test('in one entry changes its record, its shelf, its bundle, the catalogue bundle, the manifest and the pointer, and nothing else', async () => {
    const folder = await aFolder(manyEntries(150, 3500))
    const before = await built(folder)
    const edited = (await readFile(join(folder, 'entries/en/water/e-1.md'), 'utf8')).replace('Ask the people', 'Ask all people')
    await writeFile(join(folder, 'entries/en/water/e-1.md'), edited)
    const after = await built(folder)
    expect(changed(before, after)).toEqual({ gone: 5, come: ['bundles', 'bundles', 'manifests', 'records', 'records'] })
    expect(after.pointer.version).not.toBe(before.pointer.version)
  })

  test('in a file’s name alone changes no other entry', async () => {
    const folder = await aFolder(manyEntries(20))
    const before = await built(folder)
    await rename(join(folder, 'entries/en/water/e-1.md'), join(folder, 'entries/en/water/e-one.md'))
    const bodies = (manual: BuiltManual): EntryBody[] => bodiesOf(manual).filter(({ id }) => !id.startsWith('e-1') && id !== 'e-one')
    expect(new Set(bodies(await built(folder)))).toEqual(new Set(bodies(before)))
  })

  test('in the review date that a day brings changes nothing', async () => {
    const folder = await aManual({ 'entries/en/water/wells.md': '---\ntitle: Wells\nreview_by: 2026-12\n---\nx' })
    const late = await buildManual(folder, new Date('2027-01-01'))
    expect(late.problems.map(({ kind }) => kind)).toContain('review')
    expect((await buildManual(folder, today)).problems.map(({ kind }) => kind)).not.toContain('review')
    expect(late.manual && contentOf(late.manual)).toEqual(contentOf(await built(folder)))
  })
})

describe('cutting entries into bundles', () => {
  const limit = 448 * 1024
  const entries = Array.from({ length: 400 }, (_, index) => ({ id: `entry-${index}`, bytes: 10_000 }))
  const keyOf = (runs: readonly (readonly { id: string }[])[]): Set<string> => new Set(runs.map((run) => run.map(({ id }) => id).join()))

  test('keeps every bundle between half the limit and the limit, the last apart', () => {
    const sizes = cutIntoRuns(entries, limit).map((run) => run.length * 10_000)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(limit)
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(limit / 2)
    expect(cutIntoRuns(entries, limit).flat()).toEqual(entries)
  })

  test('an entry put in at any place changes few bundles', () => {
    const before = keyOf(cutIntoRuns(entries, limit))
    const changes = [0, 50, 123, 200, 333].map((at) => {
      const after = cutIntoRuns([...entries.slice(0, at), { id: 'a-new-one', bytes: 10_000 }, ...entries.slice(at)], limit)
      return [...keyOf(after)].filter((key) => !before.has(key)).length
    })
    expect(Math.max(...changes)).toBeLessThanOrEqual(3)
    expect(changes.filter((count) => count === 1).length).toBeGreaterThanOrEqual(3)
  })

  test('the limit grows with the manual in steps, between 256 kB and 2 MB', () => {
    expect([0, 1, 900_000, 2_000_000, 4_000_000, 100_000_000].map((total) => bundleLimit(total) / 1024)).toEqual([256, 256, 256, 512, 1024, 2048])
    expect(bundleLimit(2_500_000)).toBe(bundleLimit(4_000_000))
  })

  test('an entry larger than a bundle gets one of its own', () => {
    expect(cutIntoRuns([{ id: 'a', bytes: 10 }, { id: 'b', bytes: 900_000 }, { id: 'c', bytes: 10 }], limit).map((run) => run.map(({ id }) => id).join())).toEqual(['a', 'b', 'c'])
  })
})
