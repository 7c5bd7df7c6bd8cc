/** From Markdown files to entries that are known by id, before any text is rendered. */
import type { EntryId, TopicId } from '../../domain/ids.ts'
import { topicId } from '../../domain/ids.ts'
import type { Locale } from '../../domain/locale.ts'
import { reportOn, type FileReport, type Problem } from '../problem.ts'
import { decodeFile } from './decode-file.ts'
import type { RawFile } from '../read/read-folder.ts'
import { invisibleCharacter } from './characters.ts'
import { assignIds } from './entry-ids.ts'
import { entryPlace, generalTopic, type EntryPlace } from './entry-files.ts'
import { readEntryText, type EntryText } from './front-matter.ts'
import { languageCode } from './language.ts'
import { makeId } from './make-id.ts'
import type { ManualSettings } from './manual-settings.ts'
import { choice } from './nearest.ts'

/** An entry's file with its place in the manual; its body is still Markdown. */
export interface EntryFile extends EntryText {
  readonly file: string
  /** Its place below the language's folder: the same in every language. */
  readonly below: string
  readonly id: EntryId
  readonly lang: Locale
  readonly topic: TopicId
  readonly topicFolder?: string
}

type PlacedEntry = EntryText & EntryPlace & { readonly lang: Locale; readonly topic: TopicId }

/** That of entries of which nothing says their language. */
export const defaultLanguage = 'en'

function checkLanguage(lang: Locale, line: number, settings: ManualSettings | undefined, report: FileReport): void {
  if (!settings || settings.languages.includes(lang)) return
  report.error('language', line, `is in the language \`${lang}\`, which manual.yaml does not name`, `Use one of: ${settings.languages.join(', ')}; or add it to \`languages\` in manual.yaml.`)
}

function checkTopic(place: EntryPlace, topic: TopicId, line: number, settings: ManualSettings | undefined, report: FileReport): void {
  const topics = settings?.topics?.map(({ id }) => id)
  if (!topics || topics.includes(topic)) return
  const looksLikeLanguage = place.lang === undefined && languageCode(place.topicFolder ?? '') !== undefined
  const remedy = looksLikeLanguage ? `If \`${topic}\` is a language, add it to \`languages\` in manual.yaml.` : choice(topic, topics, 'Use a topic of manual.yaml, or add this one there.')
  report.error('topic', line, `is in the topic \`${topic}\`, which manual.yaml does not name`, `${remedy} Topics: ${topics.join(', ')}.`)
}

/** The entry of a file, or undefined when its head cannot be used. */
function placeEntry(raw: RawFile, place: EntryPlace, settings: ManualSettings | undefined, report: FileReport): PlacedEntry | undefined {
  const hidden = invisibleCharacter(raw.path)
  if (hidden !== undefined) report.error('characters', 1, `has the invisible character ${hidden} in its name`, 'Rename the file.')
  const decoded = decodeFile(raw, report)
  const text = decoded && readEntryText(decoded.text, report)
  if (!text) return undefined
  const { lang: ownLanguage, topic: ownTopic } = text.front
  const lang = ownLanguage ?? place.lang ?? settings?.languages[0] ?? defaultLanguage
  const topic = topicId(ownTopic ?? (place.topicFolder === undefined ? generalTopic : makeId(place.topicFolder)))
  checkLanguage(lang, text.lineOf('lang'), settings, report)
  checkTopic(place, topic, text.lineOf('topic'), settings, report)
  return { ...place, ...text, lang, topic }
}

/**
 * Reads the heads of the entries' files, and gives each entry its language, topic and id.
 * @param languages the folders that stand for languages
 * @param settings manual.yaml, if there is one
 */
export function checkEntries(files: readonly RawFile[], root: string, languages: ReadonlyMap<string, Locale>, settings: ManualSettings | undefined, problems: Problem[]): EntryFile[] {
  const placed = files.flatMap((raw) => placeEntry(raw, entryPlace(raw.path, root, languages), settings, reportOn(raw.path, problems)) ?? [])
  const ids = assignIds(placed, settings !== undefined, problems)
  return placed.flatMap(({ file, below, front, lineOf, body, linesBefore, lang, topic, topicFolder }) => {
    const id = ids.get(file)
    return id === undefined ? [] : [{ file, below, id, lang, topic, front, lineOf, body, linesBefore, ...(topicFolder !== undefined && { topicFolder }) }]
  })
}
