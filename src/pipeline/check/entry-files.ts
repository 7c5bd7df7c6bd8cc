/** Which files are entries, and what their folders say of them. */
import type { Locale } from '../../domain/locale.ts'
import { languageCode } from './language.ts'
import { makeId } from './make-id.ts'

export interface EntryPlace {
  readonly file: string
  /** Set where a folder names the language. */
  readonly lang?: Locale
  /** Topic, deeper folders and file name, below the language's folder: the same in every language. */
  readonly below: string
  /** The topic's folder; absent where the file stands outside of any. */
  readonly topicFolder?: string
  readonly slug: string
}

/** The topic of files that stand in no topic folder. */
export const generalTopic = 'general'

const entryFile = /\.(md|markdown)$/i
const folderPage = /^(index|readme)$/i
const entriesFolder = 'entries/'

/**
 * The Markdown files that are entries, and the folder that they are counted from (`entries/`, or none). A README at the
 * top of that folder speaks to editors, and is no entry.
 */
export function entryFiles(paths: readonly string[]): { root: string; files: string[] } {
  const root = paths.some((path) => path.startsWith(entriesFolder)) ? entriesFolder : ''
  const noEntry = root === '' ? /^(readme\.[^/]*$|sources\/)/i : /^readme\.[^/]*$/i
  return { root, files: paths.filter((path) => path.startsWith(root) && entryFile.test(path) && !noEntry.test(path.slice(root.length))) }
}

/**
 * The first-level folders that stand for languages.
 * @param declared the languages of manual.yaml. Without it a folder is a language when its name is a language code and,
 *   outside of `entries/`, all its neighbours' names are too: `it` and `hr` may as well be topics.
 */
export function languageFolders(root: string, files: readonly string[], declared?: readonly Locale[]): Map<string, Locale> {
  const below = files.map((file) => file.slice(root.length).split('/'))
  const folders = [...new Set(below.flatMap(([first, ...rest]) => (first !== undefined && rest.length > 0 ? [first] : [])))]
  const codes = folders.flatMap((folder): [string, Locale][] => {
    const code = languageCode(folder)
    return code !== undefined && (declared?.includes(code) ?? true) ? [[folder, code]] : []
  })
  const decided = declared !== undefined || root !== '' || codes.length === folders.length
  return new Map(decided ? codes : [])
}

/** What the folders and the name of a file say. */
export function entryPlace(file: string, root: string, languages: ReadonlyMap<string, Locale>): EntryPlace {
  const parts = file.slice(root.length).split('/')
  const lang = parts.length > 1 ? languages.get(parts[0] ?? '') : undefined
  const inside = lang === undefined ? parts : parts.slice(1)
  const folders = inside.slice(0, -1)
  const stem = (inside.at(-1) ?? '').replace(entryFile, '')
  const name = folderPage.test(stem) ? (folders.at(-1) ?? stem) : stem
  const [topicFolder] = folders
  return { file, ...(lang !== undefined && { lang }), below: inside.join('/'), ...(topicFolder !== undefined && { topicFolder }), slug: makeId(name) }
}
