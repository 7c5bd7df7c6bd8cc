import type { Block } from '../../domain/blocks.ts'
import type { EntryBody } from '../../domain/entry.ts'
import type { EntryFile } from '../check/entries.ts'
import { namedContacts, relatedEntries } from './head.ts'
import type { Scope } from './scope.ts'

const isFilled = (items: readonly unknown[] | undefined): boolean => items !== undefined && items.length > 0

/** Puts a body together, with fields in one fixed order and none empty, since its bytes are hashed. */
export function bodyFrom(entry: EntryFile, title: string, sections: EntryBody['sections'], footnotes: readonly (readonly Block[])[], scope: Scope): EntryBody {
  const { id, topic, lang, front } = entry
  const { sources } = scope.ledger
  const related = relatedEntries(entry, scope.targets, scope.report)
  const contacts = namedContacts(entry, scope.targets, scope.report)
  return {
    id,
    topic,
    lang,
    title,
    ...(front.summary !== undefined && { summary: front.summary }),
    ...(front.updated !== undefined && { updated: front.updated }),
    ...(front.review_by !== undefined && { reviewBy: front.review_by }),
    ...(front.audience === 'internal' && { audience: front.audience }),
    sections,
    ...(isFilled(footnotes) && { footnotes }),
    ...(isFilled(sources) && { sources }),
    ...(front.links && isFilled(front.links) && { links: front.links }),
    ...(front.references && isFilled(front.references) && { references: front.references }),
    ...(isFilled(related) && { related }),
    ...(isFilled(contacts) && { contacts }),
  }
}
