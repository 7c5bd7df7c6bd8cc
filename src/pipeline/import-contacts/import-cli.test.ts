import { execFile } from 'node:child_process'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aManual, errorsIn, type Files } from '../testing/a-folder.ts'

const tsx = join(dirname(createRequire(import.meta.url).resolve('tsx/package.json')), 'dist/cli.mjs')
const program = join(import.meta.dirname, 'import-cli.ts')

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the program as `npm run contacts:import` does. */
const run = (folder: string, ...args: string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(process.execPath, [tsx, program, ...args], { env: { ...process.env, MANUAL_DATA: folder } }, (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }))
  })

const files: Files = { 'entries/en/water/wells.md': '# Wells', 'contacts.yml': '# Ours\ncontacts:\n- { id: a, kind: unit, name: A } # first\n' }

// Each run starts a program, and several tests may run beside it.
describe('the import as a program', { timeout: 60_000 }, () => {
  test('adds, says so, and ends well', async () => {
    const folder = await aManual({ ...files, 'sheet.csv': 'name,phone\nThe desk,+41227179111\n' })
    const { code, out, err } = await run(folder, join(folder, 'sheet.csv'))
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(`1 added to ${join(folder, 'contacts.yml')}, 0 rows with refusals. Look at the change, then run npm run content:check.\n`)
    expect(await readFile(join(folder, 'contacts.yml'), 'utf8')).toMatch(/^# Ours\ncontacts:\n- \{ id: a, kind: unit, name: A \} # first\n\n- id: "the-desk"\n/)
    expect((await readdir(folder)).sort()).toEqual(['contacts.yml', 'entries', 'manual.yaml', 'sheet.csv'])
    expect(await errorsIn(folder)).toEqual([])
  })

  test('refuses what it cannot add to, touches nothing, and ends with 1', async () => {
    const folder = await aManual({ ...files, 'contacts.yml': '- id: "a\n', 'sheet.csv': 'name,phone\nThe desk,+41227179111\n' })
    const { code, out, err } = await run(folder, join(folder, 'sheet.csv'))
    expect([code, err]).toEqual([1, ''])
    expect(out).toMatch(/contacts\.yml:2: cannot be read as YAML: .*\nNothing was written\.\n$/)
    expect(await readFile(join(folder, 'contacts.yml'), 'utf8')).toBe('- id: "a\n')
  })

  test('refuses rows, adds the others, and ends with 1', async () => {
    const folder = await aManual({ ...files, 'sheet.csv': 'name,phone\n=cmd|calc,112\nThe desk,+41227179111\n' })
    const { code, out } = await run(folder, join(folder, 'sheet.csv'))
    expect([code, out.split('\n')[0]]).toEqual([1, 'row 2, column name: is a formula ("=cmd|calc"). Write the plain value; no text begins with =, @, + or -.'])
    expect(out).toMatch(/\n1 added to .*, 1 row with refusals\. /)
  })

  test('says what to do where a file or a folder is not there', async () => {
    const folder = await aManual(files)
    const missing = await run(folder, join(folder, 'none.csv'))
    expect([missing.code, missing.err]).toEqual([1, ''])
    expect(missing.out).toMatch(/none\.csv cannot be read \(ENOENT.*\)\. Name a file that is there\.\nNothing was written\.\n$/)
    await writeFile(join(folder, 'sheet.csv'), 'name\nDesk\n')
    const nowhere = await run(join(folder, 'no-folder'), join(folder, 'sheet.csv'))
    expect([nowhere.code, nowhere.err]).toEqual([1, ''])
    expect(nowhere.out).toMatch(/no-folder:1: the content folder cannot be read \(ENOENT.*Name an existing folder in MANUAL_DATA\.\nNothing was written\.\n$/)
  })

  test('says how it is called where it is called otherwise, and ends with 2', async () => {
    for (const args of [[], ['a.csv', 'b.csv']]) expect(await run('data', ...args)).toEqual({ code: 2, out: '', err: 'usage: npm run contacts:import -- file.csv|file.vcf\n' })
  })
})
