import type { Contact } from '../domain/contact.ts'
import type { EntryCard } from '../domain/entry.ts'
import type { Term } from '../domain/glossary.ts'
import type { EntryId, Sha256, TopicId } from '../domain/ids.ts'
import type { EntryBody } from '../domain/entry.ts'
import { contactDocument, entryDocument, termDocument, type DocumentHead, type SearchDocument } from './search-document.ts'

/** What a document of the index is made from, and how. */
export interface Wanted {
  /** Names its content: with another text or other keywords it is another source. */
  readonly source: string
  /** The text to read for it, where it needs one. */
  readonly body?: Sha256
  readonly make: (body: EntryBody | undefined) => SearchDocument | undefined
}

/** FNV-1a, 32 bits: tells two texts of one source apart. http://www.isthe.com/chongo/tech/comp/fnv/ */
function mark(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(36)
}

const ofEntry = ({ variants }: EntryCard): Wanted[] =>
  Object.values(variants).map(({ body: sha256, terms = [] }) => ({
    source: `${sha256}:${mark(terms.join('\n'))}`,
    body: sha256,
    make: (body) => body && entryDocument(body, sha256, terms),
  }))

type Placed = Pick<DocumentHead, 'topic' | 'topics'>

/** @param placed where in the manual the record belongs: that is found out from the entries, and may change without it */
const ofRecord = <T extends { readonly id: string }>(record: T, kind: string, placed: Placed, make: (record: T) => SearchDocument): Wanted => ({
  source: `${kind}:${record.id}:${mark(JSON.stringify([record, placed]))}`,
  make: () => {
    const { head, parts } = make(record)
    return { head: { ...head, ...placed }, parts }
  },
})

/** Everything of a manual that is to be found, by the name of its source. */
export function wantedOf(cards: readonly EntryCard[], contacts: readonly Contact[], terms: readonly Term[]): Map<string, Wanted> {
  const topics = new Map(cards.map(({ id, topic }) => [id, topic]))
  const topicOf = (entry: EntryId | undefined): TopicId | undefined => (entry === undefined ? undefined : topics.get(entry))
  const placeOfContact = ({ mentionedIn = [] }: Contact): Placed => {
    const named = [...new Set(mentionedIn.flatMap((entry) => topicOf(entry) ?? []))].sort()
    return named.length > 0 ? { topics: named.join(' ') } : {}
  }
  const placeOfTerm = ({ entry }: Term): Placed => {
    const topic = topicOf(entry)
    return topic === undefined ? {} : { topic }
  }
  const all = [
    ...cards.flatMap(ofEntry),
    ...contacts.map((contact) => ofRecord(contact, 'contact', placeOfContact(contact), contactDocument)),
    ...terms.map((term) => ofRecord(term, 'term', placeOfTerm(term), termDocument)),
  ]
  return new Map(all.map((wanted) => [wanted.source, wanted]))
}
