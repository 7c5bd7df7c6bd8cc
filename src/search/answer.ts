import type { Locale } from '../domain/locale.ts'
import type { SearchEngine, SearchHit } from './engine.ts'
import type { SearchAnswer } from './protocol.ts'

const candidates = 200
const shown = 30

/**
 * What a person sees for a query. An entry stands once, in the person's language where it was found in it, or where it
 * exists in it; the group with the better first hit comes first.
 */
export function answer(engine: SearchEngine, query: string, wanted: Locale, languagesOf: (entry: string) => readonly Locale[]): SearchAnswer {
  const hits = engine.find(query, candidates)
  const entries = new Map<string, SearchAnswer['entries'][number]>()
  const contacts: SearchAnswer['contacts'][number][] = []
  for (const { document } of hits) {
    if (document.kind === 'contact') contacts.push(document.id)
    else if (!entries.has(document.id)) {
      const lang = languagesOf(document.id).includes(wanted) ? wanted : document.lang
      entries.set(document.id, { id: document.id, topic: document.topic, lang })
    }
  }
  return { entries: [...entries.values()].slice(0, shown), contacts: contacts.slice(0, shown), contactsFirst: bestIsContact(hits) }
}

const bestIsContact = (hits: readonly SearchHit[]): boolean => hits[0]?.document.kind === 'contact'
