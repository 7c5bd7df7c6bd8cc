/** Files that are a list of things with ids: contacts and terms. */
import type { FileReport } from '../problem.ts'
import { isRecord, reportAt, warnUnknownKeys, type YamlPlace } from './faults.ts'
import type { YamlPath, YamlText } from './yaml-text.ts'

export interface ListedItem {
  readonly value: unknown
  readonly place: YamlPlace
  readonly id?: string
}

function itemsAt(list: unknown, path: YamlPath, noun: string, yaml: YamlText, report: FileReport): ListedItem[] {
  if (!Array.isArray(list)) {
    reportAt({ yaml, report, path }, 'field', `must be a list of ${noun}s`, 'Begin each one with `- id:`.')
    return []
  }
  return list.map((value: unknown, index): ListedItem => {
    const id: unknown = isRecord(value) ? value['id'] : undefined
    const known = typeof id === 'string' ? id : undefined
    const subject = known === undefined ? `${noun} ${index + 1}` : `${noun} \`${known}\``
    return { value, place: { yaml, report, path: [...path, index], subject }, ...(known !== undefined && { id: known }) }
  })
}

/**
 * The items of a file: the file is a list, or a map with lists under known keys.
 * @param noun what an item is called in messages
 */
export function listsOf(yaml: YamlText, keys: readonly string[], noun: string, report: FileReport): ListedItem[] {
  const { value } = yaml
  if (value === null || value === undefined) return []
  if (!isRecord(value)) return itemsAt(value, [], noun, yaml, report)
  warnUnknownKeys(value, keys, { yaml, report, path: [] })
  return Object.entries(value).flatMap(([key, list]) => (keys.includes(key) ? itemsAt(list, [key], noun, yaml, report) : []))
}

/** Reports each id that is there a second time. */
export function checkUniqueIds(items: readonly ListedItem[]): void {
  const seen = new Map<string, ListedItem>()
  for (const item of items) {
    if (item.id === undefined) continue
    const before = seen.get(item.id)
    if (!before) seen.set(item.id, item)
    else reportAt(item.place, 'id', `is already on line ${before.place.yaml.lineOf(before.place.path)}`, 'Delete one, or give it another id.')
  }
}
