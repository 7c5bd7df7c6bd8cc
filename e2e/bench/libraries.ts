import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { brotli } from '../../src/hosting/precompress.ts'
import { root } from './build.ts'
import { findLibraryUses, type ModuleUse } from './library-imports.ts'

export interface LibraryCost {
  readonly name: string
  /** What the app uses of it, bundled alone, as brotli. */
  readonly brotli: number
  readonly rooms: readonly string[]
}

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>
}

const entryId = 'virtual:library'

/** A module that exports what the app uses. Types imported by name through a namespace are not there at run time. */
async function exportsOf({ module, names }: ModuleUse, index: number): Promise<string> {
  const there = new Set(Object.keys((await import(module)) as object))
  const taken = [...names].filter((name) => there.has(name)).map((name) => `${name} as ${name}${index}`)
  return `export { ${taken.join(', ')} } from ${JSON.stringify(module)}`
}

const entry = (code: string): Plugin => ({
  name: 'bench:library',
  resolveId: (id) => (id === entryId ? id : undefined),
  load: (id) => (id === entryId ? code : undefined),
})

/** @param others names of libraries that are not counted into this one */
async function bundle(code: string, others: readonly string[]): Promise<Buffer> {
  const isOther = (id: string): boolean => others.some((name) => id === name || id.startsWith(`${name}/`))
  const result = await build({
    root,
    // The project's own settings, for what they put in a library's place; in this mode they bring no plugins.
    mode: 'test',
    logLevel: 'error',
    plugins: [entry(code)],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entryId, external: isOther, preserveEntrySignatures: 'strict' },
    },
  })
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []))
  return Buffer.from(outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('\n'))
}

/** What each runtime dependency costs, without the others that it uses, the dearest first. */
export async function measureLibraries(): Promise<LibraryCost[]> {
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as PackageFile
  const uses = await findLibraryUses(join(root, 'src'))
  const costs: LibraryCost[] = []
  for (const name of Object.keys(dependencies)) {
    const own = uses.filter(({ module }) => module === name || module.startsWith(`${name}/`))
    const code = (await Promise.all(own.map(exportsOf))).join('\n')
    const bytes = await bundle(code, Object.keys(dependencies).filter((other) => other !== name))
    const small = await brotli(bytes)
    costs.push({ name, brotli: own.length === 0 ? 0 : small.length, rooms: [...new Set(own.flatMap(({ rooms }) => [...rooms]))].sort() })
  }
  return costs.sort((a, b) => b.brotli - a.brotli)
}
