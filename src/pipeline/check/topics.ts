import type { TopicId } from '../../domain/ids.ts'
import type { Locale } from '../../domain/locale.ts'
import { byCodePoint } from '../order.ts'
import type { EntryFile } from './entries.ts'
import { humanized } from './make-id.ts'
import type { TopicSettings } from './manual-settings.ts'

/** Topics by their `order`, low first, then by id; those without an order follow as manual.yaml lists them. */
export function inOrder(topics: readonly TopicSettings[]): TopicSettings[] {
  const position = new Map(topics.map(({ id }, index) => [id, index]))
  const place = ({ id, order }: TopicSettings): number => (order === undefined ? (position.get(id) ?? 0) : 0)
  const rank = ({ order = Number.MAX_VALUE }: TopicSettings): number => order
  return [...topics].sort((a, b) => rank(a) - rank(b) || place(a) - place(b) || byCodePoint(a.id, b.id))
}

/** Topics made from the folders' names, in the order of their ids. */
export function topicsFromFolders(entries: readonly EntryFile[], first: Locale): TopicSettings[] {
  const names = new Map<TopicId, string>()
  for (const { topic, topicFolder } of entries) if (!names.has(topic)) names.set(topic, topicFolder ?? topic)
  return [...names].map(([id, name]) => ({ id, title: { [first]: humanized(name) } })).sort((a, b) => byCodePoint(a.id, b.id))
}
