import * as v from 'valibot'
import type { TopicId } from '../../domain/ids.ts'
import { topicId } from '../../domain/ids.ts'
import type { Locale, Localized } from '../../domain/locale.ts'
import type { FileReport } from '../problem.ts'
import { fit, isRecord, reportAt, warnUnknownKeys, type YamlPlace } from './faults.ts'
import { id, language, localized, map, order, title } from './fields.ts'
import { readYaml, type YamlText } from './yaml-text.ts'

export interface TopicSettings {
  readonly id: TopicId
  readonly title: Localized
  readonly summary?: Localized
  readonly icon?: string
  readonly order?: number
}

/** What manual.yaml says. */
export interface ManualSettings {
  readonly id: string
  readonly title: Localized
  readonly publisher?: string
  readonly languages: readonly Locale[]
  /** Absent: the topics are the folders. */
  readonly topics?: readonly TopicSettings[]
}

const keys = ['id', 'title', 'publisher', 'languages', 'topics']
const topicKeys = ['id', 'title', 'summary', 'icon', 'order']

const languages = v.pipe(
  v.array(language, 'must be a list of language codes\nWrite `languages: [en, fr]`.'),
  v.nonEmpty('is empty\nName at least one language.'),
  v.check((list) => new Set(list).size === list.length, 'names a language twice\nName each once.'),
)

const topic = (first: Locale) =>
  map({
    id: v.pipe(id, v.transform(topicId)),
    title: localized(first),
    summary: v.exactOptional(localized(first)),
    icon: v.exactOptional(id),
    order: v.exactOptional(order),
  }, 'must have `id` and `title`\nWrite `- id: …` and `title: …`.')

const settings = (first: Locale): v.GenericSchema<unknown, ManualSettings> =>
  map({
    id,
    title: localized(first),
    publisher: v.exactOptional(title),
    languages,
    topics: v.exactOptional(v.array(topic(first), 'must be a list\nBegin each topic with `- id:`.')),
  }, 'must hold `id`, `title`, `languages` and `topics`\nSee data/README.md.')

/** The language that plain texts are in: the first one named, as far as it can be told before the check. */
function firstLanguage(value: unknown): Locale {
  const list: unknown = isRecord(value) ? value['languages'] : undefined
  const [first]: unknown[] = Array.isArray(list) ? list : []
  return typeof first === 'string' ? first : 'en'
}

function checkTopics(topics: readonly TopicSettings[], yaml: YamlText, report: FileReport): void {
  topics.forEach(({ id: each }, index) => {
    const before = topics.findIndex((other) => other.id === each)
    if (before === index) return
    const line = yaml.lineOf(['topics', before])
    reportAt({ yaml, report, path: ['topics', index] }, 'id', `the topic \`${each}\` is already on line ${line}`, 'Delete one, or give it another id.')
  })
}

/** Checks manual.yaml. @returns undefined when it cannot be used; the report says why */
export function checkManualSettings(text: string, report: FileReport): ManualSettings | undefined {
  const yaml = readYaml(text, report)
  if (!yaml) return undefined
  const place: YamlPlace = { yaml, report, path: [] }
  warnUnknownKeys(yaml.value, keys, place)
  const topics: unknown = isRecord(yaml.value) ? yaml.value['topics'] : undefined
  if (Array.isArray(topics)) topics.forEach((each, index) => warnUnknownKeys(each, topicKeys, { ...place, path: ['topics', index] }))
  const manual = fit(settings(firstLanguage(yaml.value)), yaml.value, place)
  if (manual?.topics) checkTopics(manual.topics, yaml, report)
  return manual
}
