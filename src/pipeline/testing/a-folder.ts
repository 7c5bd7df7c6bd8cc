/** Content folders for tests, written to a temporary place and removed with the test. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { EntryBody } from '../../domain/entry.ts'
import { buildManual, draftManual, type BuiltManual } from '../build.ts'
import type { Problem } from '../problem.ts'
import { problemLine } from '../report/print.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

export const today = new Date('2026-11-23T12:00:00Z')

export const manualYaml = [
  'id: field-manual',
  'title: { en: Field manual, fr: Manuel de terrain }',
  'languages: [en, fr, ar]',
  'topics:',
  '  - { id: water, title: { en: Water }, order: 10 }',
  '  - { id: shelter, title: { en: Shelter }, order: 20 }',
  '',
].join('\n')

/** A folder with these files. @returns its path */
export async function aFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'manual-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

/** A folder with a manual.yaml, so that everything that is checked is checked. */
export const aManual = (files: Files): Promise<string> => aFolder({ 'manual.yaml': manualYaml, ...files })

const lines = (problems: readonly Problem[], severity: Problem['severity']): string[] =>
  problems.filter((problem) => problem.severity === severity).map((problem) => problemLine(problem, ''))

/** The errors of a folder as they are printed. */
export const errorsIn = async (folder: string): Promise<string[]> => lines((await draftManual(folder, today)).problems, 'error')

/** The warnings of a folder as they are printed; missing translations are left out, since every small folder has them. */
export const warningsIn = async (folder: string): Promise<string[]> =>
  lines((await draftManual(folder, today)).problems.filter(({ kind }) => kind !== 'translation'), 'warning')

/** The errors of a manual whose one entry, entries/en/water/wells.md, has this text. */
export const errorsOfEntry = async (text: string, files: Files = {}): Promise<string[]> => errorsIn(await aManual({ 'entries/en/water/wells.md': text, ...files }))

export const warningsOfEntry = async (text: string, files: Files = {}): Promise<string[]> => warningsIn(await aManual({ 'entries/en/water/wells.md': text, ...files }))

/** Builds a folder that is free of errors. */
export async function built(folder: string): Promise<BuiltManual> {
  const { manual, problems } = await buildManual(folder, today)
  if (!manual) throw new Error(lines(problems, 'error').join('\n'))
  return manual
}

const read = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))

/** The bodies of a manual, as a device reads them. */
export function bodiesOf({ files }: BuiltManual): EntryBody[] {
  const records = [...files].filter(([path]) => path.includes('/records/')).map(([, bytes]) => read(bytes) as Partial<EntryBody>)
  return records.filter((record): record is EntryBody => record.sections !== undefined)
}

/** The body of a manual's one entry, entries/en/water/wells.md, from its Markdown below a title. */
export async function bodyOf(markdown: string, files: Files = {}, head = 'title: Wells'): Promise<EntryBody> {
  const bodies = bodiesOf(await built(await aManual({ 'entries/en/water/wells.md': `---\n${head}\n---\n${markdown}`, ...files })))
  const body = bodies.find(({ id, lang }) => id === 'wells' && lang === 'en')
  if (!body) throw new Error('there is no such entry')
  return body
}
