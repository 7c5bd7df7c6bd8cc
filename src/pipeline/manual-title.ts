import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import type { Locale, Localized } from '../domain/locale.ts'
import { languagesFound } from './check/check-folder.ts'
import { defaultLanguage } from './check/entries.ts'
import { entryFiles, entryPlace, languageFolders } from './check/entry-files.ts'
import { readEntryText } from './check/front-matter.ts'
import { checkManualSettings } from './check/manual-settings.ts'
import { humanized, makeId } from './check/make-id.ts'
import { reportOn } from './problem.ts'
import { isContent } from './read/read-folder.ts'

export interface ManualTitle {
  readonly id: string
  readonly title: Localized
  readonly languages: readonly Locale[]
}

/** The languages of a folder that has no manual.yaml: of its entries, as the build finds them. */
function languagesIn(folder: string): readonly Locale[] {
  if (!existsSync(folder)) return []
  const items = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile())
  const { root, files } = entryFiles(items.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/')).filter(isContent))
  const folders = languageFolders(root, files)
  return languagesFound(
    files.map((path) => {
      const text = readFileSync(join(folder, path), 'utf8')
      // Few heads name a language, and ten thousand take seconds to read.
      const { front } = /^lang[ \t]*:/m.test(text) ? readEntryText(text, reportOn(path, [])) : { front: undefined }
      return { lang: front?.lang ?? entryPlace(path, root, folders).lang ?? defaultLanguage }
    }),
  )
}

/**
 * The name of a manual, before it is built: from manual.yaml, or from the folder's name. For what is named by it, as the
 * web manifest is; faults of manual.yaml are for the build to report.
 */
export function readManualTitle(folder: string): ManualTitle {
  const name = basename(resolve(folder))
  const file = ['manual.yaml', 'manual.yml'].map((each) => join(folder, each)).find((path) => existsSync(path))
  const settings = file === undefined ? undefined : checkManualSettings(readFileSync(file, 'utf8'), reportOn('manual.yaml', []))
  if (settings) return { id: settings.id, title: settings.title, languages: settings.languages }
  const [first = 'en', ...others] = file === undefined ? languagesIn(folder) : []
  return { id: makeId(name), title: { [first]: humanized(name) }, languages: [first, ...others] }
}
