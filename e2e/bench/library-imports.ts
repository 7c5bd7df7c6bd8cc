import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { filesBelow } from '../../src/hosting/files-below.ts'

/** What the app takes of one module of a library. */
export interface ModuleUse {
  /** As it is written in the import: `react-dom/client`. */
  readonly module: string
  /** Names that are used; `default` among them. */
  readonly names: Set<string>
  /** Folders of `src` that use it. */
  readonly rooms: Set<string>
}

const notOfTheApp = /\.(?:test|d)\.tsx?$|^(?:pipeline|hosting|testing)\//
const isOfTheApp = (path: string): boolean => /\.tsx?$/.test(path) && !notOfTheApp.test(path)

const isOfAPackage = (module: string): boolean => /^[@a-z]/.test(module) && !module.startsWith('node:')

type Statement = ReturnType<typeof parseSync>['module']['staticImports'][number]

/** The names that are read of a namespace: of `import * as v`, those after `v.`. */
const membersOf = (namespace: string, code: string): string[] =>
  [...code.matchAll(new RegExp(String.raw`\b${namespace}\.(\w+)`, 'g'))].flatMap(([, name]) => name ?? [])

function namesOf({ entries }: Statement, code: string): string[] {
  return entries
    .filter(({ isType }) => !isType)
    .flatMap(({ importName, localName }) => {
      if (importName.kind === 'NamespaceObject') return membersOf(localName.value, code)
      return importName.kind === 'Default' ? ['default'] : (importName.name ?? [])
    })
}

/** Finds which names the running app (not its build, not its tests) takes from which libraries. */
export async function findLibraryUses(source: string): Promise<ModuleUse[]> {
  const uses = new Map<string, ModuleUse>()
  for (const path of (await filesBelow(source)).filter(isOfTheApp)) {
    const code = await readFile(join(source, path), 'utf8')
    for (const statement of parseSync(path, code).module.staticImports) {
      const module = statement.moduleRequest.value
      const names = isOfAPackage(module) ? namesOf(statement, code) : []
      if (names.length === 0) continue
      const use = uses.get(module) ?? { module, names: new Set(), rooms: new Set() }
      uses.set(module, use)
      for (const name of names) use.names.add(name)
      use.rooms.add(path.split('/')[0] ?? path)
    }
  }
  return [...uses.values()]
}
