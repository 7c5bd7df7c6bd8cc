import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const iconImport = /import\s*\{([^}]*)\}\s*from\s*["']lucide-react["'];?/g
const iconExport = /export \{ ([^}]*) \} from '\.\/icons\/([a-z\d-]+)\.mjs'/g

/** The file of each icon by the names it is exported under. */
function iconFiles(): ReadonlyMap<string, string> {
  const folder = dirname(createRequire(import.meta.url).resolve('lucide-react/package.json'))
  const list = readFileSync(join(folder, 'dist/esm/lucide-react.mjs'), 'utf8')
  const names = (exported: string): string[] => exported.split(', ').map((each) => each.replace('default as ', ''))
  return new Map([...list.matchAll(iconExport)].flatMap(([, exported = '', file = '']) => names(exported).map((name) => [name, file] as const)))
}

/**
 * Imports each icon from its own file. Through the package's list of all icons, those of later screens would count as
 * needed by the first one, which took 3 kB over the wire.
 */
export function directIcons(): Plugin {
  let files: ReadonlyMap<string, string> | undefined
  const direct = (specifier: string): string => {
    const [name = '', local = name] = specifier.trim().split(/\s+as\s+/)
    const file = (files ??= iconFiles()).get(name)
    if (file === undefined) throw new Error(`lucide-react has no icon "${name}"`)
    return `import ${local} from "lucide-react/icons/${file}";`
  }
  return {
    name: 'manual:direct-icons',
    apply: 'build',
    // After types are gone: a type has no file.
    enforce: 'post',
    transform: (code, id) => {
      if (id.includes('node_modules') || !code.includes('lucide-react')) return undefined
      return { code: code.replaceAll(iconImport, (_, list: string) => list.split(',').filter((each) => each.trim() !== '').map(direct).join('')), map: null }
    },
  }
}
