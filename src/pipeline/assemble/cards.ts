import type { EntryCard, EntryVariant } from '../../domain/entry.ts'
import type { TopicId } from '../../domain/ids.ts'
import type { Locale } from '../../domain/locale.ts'
import { byCodePoint } from '../order.ts'
import type { EncodedEntry } from '../render/encoded-entry.ts'

/** An entry with all its languages, in the order of the manual's languages. */
export interface EntryGroup {
  readonly variants: readonly [EncodedEntry, ...EncodedEntry[]]
}

/** The entries of one topic, in the order in which lists show them. */
export interface TopicEntries {
  readonly topic: TopicId
  readonly groups: readonly EntryGroup[]
}

const orderOf = ({ variants }: EntryGroup): number => variants.find(({ order }) => order !== undefined)?.order ?? Number.MAX_VALUE

const compare = (a: EntryGroup, b: EntryGroup): number =>
  orderOf(a) - orderOf(b) || byCodePoint(a.variants[0].title, b.variants[0].title) || byCodePoint(a.variants[0].id, b.variants[0].id)

/** Brings the languages of each entry together, and puts entries in order: `order`, then title, then id. */
export function groupEntries(entries: readonly EncodedEntry[], topics: readonly { readonly id: TopicId }[], languages: readonly Locale[]): TopicEntries[] {
  const byId = new Map<string, EntryGroup>()
  const inLanguageOrder = [...entries].sort((a, b) => languages.indexOf(a.lang) - languages.indexOf(b.lang))
  for (const entry of inLanguageOrder) {
    const known = byId.get(entry.id)
    byId.set(entry.id, { variants: known ? [...known.variants, entry] : [entry] })
  }
  const byTopic = new Map<TopicId, EntryGroup[]>()
  for (const group of byId.values()) {
    const { topic } = group.variants[0]
    const shelf = byTopic.get(topic)
    if (shelf) shelf.push(group)
    else byTopic.set(topic, [group])
  }
  return topics.map(({ id }) => ({ topic: id, groups: (byTopic.get(id) ?? []).sort(compare) }))
}

const variantOf = ({ title, summary, updated, terms, sha256, body }: EncodedEntry): EntryVariant => ({
  title,
  ...(summary !== undefined && { summary }),
  ...(updated !== undefined && { updated }),
  ...(terms.length > 0 && { terms }),
  body: sha256,
  bytes: body.length,
})

/** What the catalogue says of an entry. One language marked internal makes the whole entry internal. */
export function cardOf({ variants }: EntryGroup): EntryCard {
  const [{ id, topic }] = variants
  const internal = variants.some(({ audience }) => audience === 'internal')
  return { id, topic, ...(internal && { audience: 'internal' }), variants: Object.fromEntries(variants.map((each) => [each.lang, variantOf(each)])) }
}
