/** `npm run bench`: builds, serves and reads manuals of several sizes in a real browser, and prints what that takes. */
import { compareSearch } from '../search-quality/compare.ts'
import { qualityTables } from '../search-quality/print.ts'
import { figuresOf } from './figures.ts'
import { measureLibraries, type LibraryCost } from './libraries.ts'
import { machine } from './machine.ts'
import { measureFolder, type FolderResults } from './measure-folder.ts'
import { readOptions, usage, type Options, type Size } from './options.ts'
import { browserVersion } from './profile.ts'
import { save } from './save.ts'
import { figureTable, sizeTable } from './table.ts'

function titleOf(size: Size): string {
  if (size === 'shipped') return 'The manual that ships'
  return size === 'directory' ? 'Generated, 10,000 contacts' : `Generated, ${Number(size).toLocaleString('en')} entries`
}

function printLibraries(libraries: readonly LibraryCost[]): void {
  const rows = libraries.map(({ name, brotli, rooms }) => ({ name, bytes: brotli, note: rooms.join(', ') }))
  console.log(`\n${sizeTable('Libraries, as the app uses them', rows)}`)
}

function printShell({ shell }: FolderResults): void {
  const rows = shell.map(({ path, brotli, firstScreen }) => ({ name: path, bytes: brotli, note: firstScreen ? 'first screen' : '' }))
  console.log(`\n${sizeTable('App shell', rows)}`)
}

async function measure({ sizes, runs, json }: Options): Promise<void> {
  const date = new Date()
  const environment = machine(await browserVersion())
  console.log([date.toISOString(), ...Object.entries(environment).map(([name, value]) => `${name}: ${value}`)].join('\n'))
  const libraries = await measureLibraries()
  printLibraries(libraries)
  const search = await compareSearch()
  console.log(`\n${qualityTables(search)}`)
  const folders: FolderResults[] = []
  for (const size of sizes) {
    const results = await measureFolder(size, runs, (step) => console.error(`${size}: ${step} …`))
    if (folders.length === 0) printShell(results)
    folders.push(results)
    console.log(`\n${titleOf(size)}\n${figureTable(figuresOf(results))}`)
  }
  const measured = folders.map((results) => ({ ...results, figures: figuresOf(results) }))
  const results = { date: date.toISOString(), machine: environment, libraries, search, folders: measured }
  console.log(`\n${(await save(results, date, json)).join('\n')}`)
}

function optionsOrUsage(): Options | undefined {
  try {
    return readOptions(process.argv.slice(2))
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    process.exitCode = 2
    return undefined
  }
}

const options = optionsOrUsage()
if (options) await measure(options)
