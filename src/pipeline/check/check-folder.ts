import type { Term } from '../../domain/glossary.ts'
import { baseLanguage, type Locale } from '../../domain/locale.ts'
import { isId } from '../../domain/ids.ts'
import { byCodePoint } from '../order.ts'
import { reportOn, type Problem } from '../problem.ts'
import { decodeFile } from './decode-file.ts'
import type { RawFile, RawFolder } from '../read/read-folder.ts'
import { checkContacts, type Directory } from './contacts.ts'
import { checkEntries, type EntryFile } from './entries.ts'
import { entryFiles, languageFolders } from './entry-files.ts'
import { checkGlossary } from './glossary.ts'
import { humanized, makeId } from './make-id.ts'
import { checkManualSettings, type ManualSettings } from './manual-settings.ts'
import { checkSourceGroup, type SourceGroup, type SourceGroups } from './source-groups.ts'
import { inOrder, topicsFromFolders } from './topics.ts'

/** A content folder whose files are known and checked; the texts are still Markdown. */
export interface CheckedFolder {
  readonly manual: Required<Pick<ManualSettings, 'id' | 'title' | 'languages' | 'topics'>> & Pick<ManualSettings, 'publisher'>
  readonly entries: readonly EntryFile[]
  readonly directory: Directory
  readonly terms: readonly Term[]
  readonly sources: SourceGroups
  /** Every Markdown file of the folder, entry or not. */
  readonly markdownFiles: ReadonlySet<string>
}

/** The files at the folder's top that hold what has this name, as `contacts.yaml` and `contacts.yml`; more than one is a fault. */
export const filesCalled = (name: string, files: readonly RawFile[]): RawFile[] => files.filter(({ path }) => new RegExp(`^${name}\\.ya?ml$`, 'i').test(path))

const sourceFile = /^sources\/([^/]+)\.ya?ml$/i

/** Reads one YAML file of the folder's top by a check of its own, if it is there. */
function checkFile<T>(name: string, files: readonly RawFile[], problems: Problem[], check: (text: string, report: ReturnType<typeof reportOn>) => T): T | undefined {
  const [file, second] = filesCalled(name, files)
  if (!file) return undefined
  const report = reportOn(file.path, problems)
  if (second) report.error('folder', 1, `is there twice, also as ${second.path}`, 'Keep one of the two.')
  const text = decodeFile(file, report)
  return text && check(text.text, report)
}

/** Reads every group of sources/. */
export function checkSources(files: readonly RawFile[], problems: Problem[]): SourceGroups {
  const groups = new Map<string, SourceGroup>()
  for (const file of files) {
    const [, name] = sourceFile.exec(file.path) ?? []
    if (name === undefined) continue
    const report = reportOn(file.path, problems)
    if (!isId(name)) report.error('id', 1, 'has a name that is not an id', 'Use small letters, digits and hyphens in the file name.')
    const text = decodeFile(file, report)
    const group = text && checkSourceGroup(name, text.text, report)
    if (group) groups.set(name, group)
  }
  return groups
}

/** The languages that were found: English first if it is there, the others by their codes. */
export function languagesFound(entries: readonly Pick<EntryFile, 'lang'>[]): Locale[] {
  const found = [...new Set(entries.map(({ lang }) => lang))].sort(byCodePoint)
  return [...found.filter((lang) => baseLanguage(lang) === 'en'), ...found.filter((lang) => baseLanguage(lang) !== 'en')]
}

function manualFrom(name: string, settings: ManualSettings | undefined, entries: readonly EntryFile[]): CheckedFolder['manual'] {
  const languages = settings?.languages ?? languagesFound(entries)
  const [first = 'en'] = languages
  return {
    id: settings?.id ?? makeId(name),
    title: settings?.title ?? { [first]: humanized(name) },
    ...(settings?.publisher !== undefined && { publisher: settings.publisher }),
    languages,
    topics: settings?.topics ? inOrder(settings.topics) : topicsFromFolders(entries, first),
  }
}

/**
 * Checks a content folder: manual.yaml, sources, entries' heads, contacts and glossary, of which only the entries have
 * to be there.
 * @param today decides which dates of contacts have not come; nothing that is published depends on it
 */
export function checkFolder({ name, files }: RawFolder, today: Date): { folder: CheckedFolder; problems: Problem[] } {
  const problems: Problem[] = []
  const settings = checkFile('manual', files, problems, checkManualSettings)
  const sources = checkSources(files, problems)
  const { root, files: paths } = entryFiles(files.map(({ path }) => path))
  const isEntry = new Set(paths)
  const rawEntries = files.filter(({ path }) => isEntry.has(path))
  if (rawEntries.length === 0) reportOn('.', problems).error('folder', 1, 'the content folder has no entries', 'Put Markdown files into entries/<language>/<topic>/.')
  const entries = checkEntries(rawEntries, root, languageFolders(root, paths, settings?.languages), settings, problems)
  const manual = manualFrom(name, settings, entries)
  const [first = 'en'] = manual.languages
  const targets = { entries: new Set<string>(entries.map(({ id }) => id)), sources }
  return {
    folder: {
      manual,
      entries,
      directory: checkFile('contacts', files, problems, (text, report) => checkContacts(text, first, sources, report, today)) ?? { contacts: [], ids: new Set() },
      terms: checkFile('glossary', files, problems, (text, report) => checkGlossary(text, first, targets, report)) ?? [],
      sources,
      markdownFiles: new Set(files.flatMap(({ path }) => (/\.(md|markdown)$/i.test(path) ? [path] : []))),
    },
    problems,
  }
}
